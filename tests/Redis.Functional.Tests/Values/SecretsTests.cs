using System.Text;
using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>A canary password is put wherever a person may put one; no text may sing it, as it is, percent-encoded, as base64 or hex.</summary>
public class SecretsTests
{
    const string Canary = "c4n@ry/Yellow?Feather#9:1%";

    static readonly string[] Forms =
    [
        Canary, Uri.EscapeDataString(Canary), Convert.ToBase64String(Encoding.UTF8.GetBytes(Canary)), Convert.ToHexString(Encoding.UTF8.GetBytes(Canary)),
        "Yellow", "Feather", Convert.ToBase64String(Encoding.UTF8.GetBytes("Yellow"))[..6],
    ];

    static void Silent(object? value)
    {
        var text = value?.ToString() ?? "";
        foreach (var form in Forms) Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Credentials_do_not_print_their_password()
    {
        var credentials = new RedisCredentials("ada", Canary);
        Assert.Equal("ada:***", credentials.ToString());
        Assert.Equal(":***", new RedisCredentials(Canary).ToString());
        Assert.Empty(typeof(RedisCredentials).GetProperties().Where(p => p.GetValue(credentials) as string == Canary));
        Silent(CredentialProvider.Fixed(credentials));
        Silent(CredentialProvider.Ask(_ => Task.FromResult(RedisResult.Ok(credentials))));
        Silent($"{credentials}");
    }

    [Fact]
    public void A_configuration_prints_stars()
    {
        var config = new RedisConfig { Credentials = new RedisCredentials("ada", Canary), Tls = TlsOptions.Default };
        Silent(config);
        Silent(RedisResult.Ok(config));
        Silent(RedisResult.Ok(config).ToEither());
        Assert.Contains("Password = ***", config.ToString(), StringComparison.Ordinal);
        Assert.Contains("User = ada", config.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis://ada:{0}@host:1")]
    [InlineData("redis://{0}@host:1")]
    [InlineData("redis://:{0}@host:port")]
    [InlineData("redis://:{0}@host/db")]
    [InlineData("redis://:{0}@host?color=red")]
    [InlineData("redis://:{0}@")]
    [InlineData("redis://:{0}")]
    [InlineData("redis://{0}")]
    [InlineData("redis://host/{0}")]
    [InlineData("redis://host?{0}")]
    [InlineData("redis://host?password={0}")]
    [InlineData("redis://host?db={0}")]
    [InlineData("redis://host?timeout={0}")]
    [InlineData("redis://host?{0}=1")]
    [InlineData("redis://host#{0}")]
    [InlineData("{0}://host")]
    [InlineData("{0}")]
    [InlineData("ada:{0}@host")]
    [InlineData("unix://ada:{0}@/run/redis.sock")]
    [InlineData("unix://{0}/run/redis.sock")]
    [InlineData("http://:{0}@host")]
    public void No_message_about_an_address_repeats_a_part_of_it(string url)
    {
        foreach (var written in new[] { Canary, Uri.EscapeDataString(Canary) })
        {
            var answer = RedisConfig.Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, url, written));
            answer.Match(Right: static config => { if (config.Endpoint is RedisEndpoint.Tcp) Silent(config); }, Left: Silent);
            Silent(answer.Match(Right: static _ => "", Left: static e => e.Message));
        }
    }

    [Fact]
    public void TLS_options_print_no_key()
    {
        var client = TestKit.TestCertificates.Shared.Client;
        var options = TlsOptions.Default.WithClientCertificate(client.CertificateFile, client.KeyFile).IfLeft(TlsOptions.Default);
        Assert.True(options.ClientCertificate!.HasPrivateKey);
        var key = File.ReadAllText(client.KeyFile).Split('\n')[1];
        Assert.DoesNotContain(key[..20], options.ToString(), StringComparison.Ordinal);
        Assert.Contains("ClientCertificate = given", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_key_file_is_not_quoted()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $"-----BEGIN PRIVATE KEY-----\n{Canary}\n-----END PRIVATE KEY-----\n");
        Silent(TlsOptions.Default.WithClientCertificate(TestKit.TestCertificates.Shared.Client.CertificateFile, file).Match(Right: static _ => "", Left: static e => e.Message));
        Silent(TlsOptions.Default.WithTrustedRoots(file).Match(Right: static _ => "", Left: static e => e.Message));
        File.Delete(file);
    }
}
