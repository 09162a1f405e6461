using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LanguageExt;

namespace Redis.Functional;

// Certificates from files.
public sealed partial record TlsOptions
{
    /// <summary>Creates options that trust only the certificates of a PEM file.</summary>
    /// <returns>Left: an InvalidConfig if the file cannot be read or contains no certificate.</returns>
    public Either<RedisError, TlsOptions> WithTrustedRoots(string pemFile)
    {
        try
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(pemFile ?? "");
            return roots.Count == 0
                ? Invalid($"The file {Quoted(pemFile)} contains no certificate. It must have a block that starts with -----BEGIN CERTIFICATE-----.")
                : this with { TrustedRoots = new Seq<X509Certificate2>(roots.ToArray()) };
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            return Invalid($"The trusted certificates cannot be read from {Quoted(pemFile)}: {ErrorText.Sentence(e.Message)}");
        }
    }

    /// <summary>Creates options with the client certificate of a PEM file and its private key.</summary>
    /// <returns>
    /// Left: an InvalidConfig if a file cannot be read or the key does not belong to the certificate. No part of the key appears in a message.
    /// </returns>
    /// <remarks>If <paramref name="keyPemFile"/> is null, the key is in the file of the certificate.</remarks>
    public Either<RedisError, TlsOptions> WithClientCertificate(string certificatePemFile, string? keyPemFile = null)
    {
        try
        {
            return this with { ClientCertificate = Usable(X509Certificate2.CreateFromPemFile(certificatePemFile ?? "", keyPemFile)) };
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            var files = keyPemFile is null ? Quoted(certificatePemFile) : $"{Quoted(certificatePemFile)} and {Quoted(keyPemFile)}";
            return Invalid($"The client certificate cannot be read from {files}: {ErrorText.Sentence(e.Message)}");
        }
    }

    // Windows shows a server no certificate whose key lives in memory only; the way through PKCS#12 gives it a place.
    private static X509Certificate2 Usable(X509Certificate2 certificate) =>
        OperatingSystem.IsWindows() ? X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null) : certificate;

    private static bool IsOfFiles(Exception e) =>
        e is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException or NotSupportedException;

    private static string Quoted(string? file) => $"\"{file}\"";

    private static RedisError Invalid(string what) => new RedisError.Client.InvalidConfig(what);
}
