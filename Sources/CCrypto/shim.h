// libcrypto as Swift sees it. The one-shot digests of OpenSSL 1.x are asked for by name: their states are plain C structs
// without an allocation or a provider fetch behind them, so that a Swift value can hold and copy a half-finished hash.
#ifndef LABDECK_CCRYPTO_SHIM_H
#define LABDECK_CCRYPTO_SHIM_H

#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/md5.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

// Functions that are macros in the headers, which Swift does not see.

static inline long labdeck_bio_bytes(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

static inline EVP_PKEY *labdeck_rsa_generate(unsigned bits) {
  return EVP_PKEY_Q_keygen(NULL, NULL, "RSA", (size_t)bits);
}

static inline int labdeck_gcm_set_tag(EVP_CIPHER_CTX *context, int count, const unsigned char *tag) {
  return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, count, (void *)tag);
}

static inline int labdeck_gcm_get_tag(EVP_CIPHER_CTX *context, int count, unsigned char *tag) {
  return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, count, tag);
}

// P-256 keys from raw numbers; the parameter lists are too pointer-laden to build in Swift.

/// Computes the uncompressed public point of a secret number; 0 where the number is not in 1 ..< order.
static inline int labdeck_p256_public(const unsigned char scalar[32], unsigned char point[65]) {
  EC_GROUP *group = EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1);
  BIGNUM *number = BN_secure_new();
  EC_POINT *result = group ? EC_POINT_new(group) : NULL;
  int ok = group && number && result && BN_bin2bn(scalar, 32, number) && !BN_is_zero(number) &&
           BN_cmp(number, EC_GROUP_get0_order(group)) < 0;
  if (ok) {
    BN_set_flags(number, BN_FLG_CONSTTIME);
    ok = EC_POINT_mul(group, result, number, NULL, NULL, NULL) == 1 &&
         EC_POINT_point2oct(group, result, POINT_CONVERSION_UNCOMPRESSED, point, 65, NULL) == 65;
  }
  EC_POINT_free(result);
  BN_clear_free(number);
  EC_GROUP_free(group);
  return ok;
}

/// A key from its public point and, where `scalar` is not NULL, its secret number; NULL where they are invalid.
static inline EVP_PKEY *labdeck_p256_key(
    const unsigned char *scalar, size_t scalar_count, const unsigned char *point, size_t point_count) {
  EVP_PKEY *key = NULL;
  BIGNUM *number = NULL;
  OSSL_PARAM *parameters = NULL;
  OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
  int ok = builder && context &&
           OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) &&
           OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point, point_count);
  if (ok && scalar) {
    number = BN_secure_new();
    ok = number && BN_bin2bn(scalar, (int)scalar_count, number) &&
         OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, number);
  }
  if (ok) parameters = OSSL_PARAM_BLD_to_param(builder);
  if (parameters && EVP_PKEY_fromdata_init(context) == 1)
    EVP_PKEY_fromdata(context, &key, scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, parameters);
  OSSL_PARAM_free(parameters);
  OSSL_PARAM_BLD_free(builder);
  EVP_PKEY_CTX_free(context);
  BN_clear_free(number);
  return key;
}

// A stack of one certificate: the typed stacks are macros.

static inline STACK_OF(X509) *labdeck_certificates(X509 *certificate) {
  STACK_OF(X509) *stack = sk_X509_new_null();
  if (stack && !sk_X509_push(stack, certificate)) {
    sk_X509_free(stack);
    return NULL;
  }
  return stack;
}

static inline void labdeck_free_certificates(STACK_OF(X509) *stack) { sk_X509_free(stack); }

#endif
