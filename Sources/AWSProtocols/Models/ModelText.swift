/// The compact texts of the service models, one extension for each service, written by Extraction/extract.py.
enum ModelText {}
