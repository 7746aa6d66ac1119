"""Shows the code of the MFA device in world.yaml, as a telephone would."""

import base64
import hashlib
import hmac
import struct
import time

digest = hmac.new(base64.b32decode("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"), struct.pack(">Q", int(time.time()) // 30),
                  hashlib.sha1).digest()
offset = digest[-1] & 15
print(f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1000000:06d}")
