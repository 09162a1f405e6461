using LanguageExt;
using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Values;

/// <summary>Addresses are read as they were written, and no text shows a password.</summary>
public class RedisConfigProperties
{
    [Property(MaxTest = 2_000, Arbitrary = [typeof(RedisUrls)])]
    public void An_address_is_read_as_it_was_written(WrittenConfig written) =>
        Assert.Equal(written.Config, RedisConfig.Parse(written.Url).Match(Right: c => c, Left: e => throw new Xunit.Sdk.XunitException(e.Message)));

    [Property(MaxTest = 1_000, Arbitrary = [typeof(RedisUrls)])]
    public void A_password_of_length_is_in_no_text(WrittenConfig written)
    {
        if (written.Password.Length < 8) return;
        var texts = new[] { written.Config.ToString(), RedisConfig.Parse(written.Url + "&oops").Match(Right: c => c.ToString(), Left: e => e.ToString()) };
        Assert.All(texts, text => Assert.DoesNotContain(written.Password, text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain(Uri.EscapeDataString(written.Password), text, StringComparison.Ordinal));
    }

    [Property(MaxTest = 2_000, Arbitrary = [typeof(RedisUrls)])]
    public void A_damaged_address_is_a_value_or_a_Left_and_never_an_exception(WrittenConfig written, int at, char with)
    {
        var position = Math.Abs((long)at) % (written.Url.Length + 1);
        var damaged = written.Url.Insert((int)position, with.ToString());
        RedisConfig.Parse(damaged).Match(Right: c => Assert.True(c.Validate().IsRight), Left: e => Assert.IsType<RedisError.Client.InvalidConfig>(e));
    }

    [Property(MaxTest = 2_000)]
    public void Any_text_is_a_value_or_a_Left(string text)
    {
        foreach (var url in new[] { text, $"redis://{text}", $"unix://{text}", $"redis://h?{text}", $"redis://:{text}@h" })
            RedisConfig.Parse(url).Match(Right: c => Assert.True(c.Validate().IsRight), Left: e => Assert.IsType<RedisError.Client.InvalidConfig>(e));
        RedisEndpoint.Parse(text).Match(Right: e => Assert.Equal(e, Again(e)), Left: e => Assert.IsType<RedisError.Client.InvalidConfig>(e));
    }

    static RedisEndpoint Again(RedisEndpoint endpoint) =>
        RedisEndpoint.Parse(endpoint.ToString()).Match(Right: e => e, Left: e => throw new Xunit.Sdk.XunitException(e.Message));
}
