"""Imports a package into a new collection of Anki and prints what is in it then.

Usage: python3 anki_import.py PACKAGE [PACKAGE...]
"""

import json
import sys
import tempfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

with tempfile.TemporaryDirectory() as directory:
    collection = Collection(directory + "/collection.anki2")
    for path in sys.argv[1:]:
        collection.import_anki_package(ImportAnkiPackageRequest(
            package_path=path, options=ImportAnkiPackageOptions(with_scheduling=True)))
    cards = []
    for card_id in collection.find_cards(""):
        card = collection.get_card(card_id)
        note = card.note()
        cards.append({
            "id": note["Id"], "question": note["Question"], "answer": note["Answer"], "tags": note.tags,
            "deck": collection.decks.name(card.did), "type": card.type, "interval": card.ivl,
            "reps": card.reps, "stability": card.memory_state.stability if card.memory_state else None,
            "dueIn": card.due - collection.sched.today if card.type == 2 else None,
            "rendered": "answer" in card.render_output().answer_text,
            "reviews": len(collection.card_stats_data(card_id).revlog),
        })
    print(json.dumps({"problems": collection.fix_integrity()[0], "cards": cards}))
    collection.close()
