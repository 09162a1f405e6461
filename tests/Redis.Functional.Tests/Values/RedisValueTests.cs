using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>Numbers are stored with the digits of their own type.</summary>
public class RedisValueTests
{
    public static TheoryData<RedisValueText, string> Numbers => new()
    {
        { new(ulong.MaxValue), "18446744073709551615" },
        { new(uint.MaxValue), "4294967295" },
        { new(long.MinValue), "-9223372036854775808" },
        { new(0.1f), "0.1" },
        { new(0.1), "0.1" },
        { new(float.MaxValue), "3.4028235E+38" },
        { new(1.10m), "1.10" },
        { new(double.NegativeInfinity), "-inf" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_keeps_its_digits(RedisValueText value, string text) => Assert.Equal(text, value.Text);

    /// <summary>The text of a value, as it is when the conversion is chosen by the compiler.</summary>
    public sealed record RedisValueText(string Text)
    {
        public RedisValueText(RedisValue value) : this(value.ToString())
        {
        }
    }
}
