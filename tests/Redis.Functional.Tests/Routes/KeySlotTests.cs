using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Routes;

/// <summary>Slots as the cluster specification has them. The integration tests compare 10,000 random keys with a server.</summary>
public class KeySlotTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("123456789", 0x31C3)]
    [InlineData("foo", 12182)]
    [InlineData("bar", 5061)]
    [InlineData("{user1000}.following", 3443)]
    [InlineData("{user1000}.followers", 3443)]
    [InlineData("user1000", 3443)]
    [InlineData("foo{}{bar}", 8363)]
    [InlineData("foo{{bar}}zap", 4015)]
    [InlineData("foo{bar}{zap}", 5061)]
    public void The_vectors_of_the_specification(string key, int slot) => Assert.Equal(slot, KeySlot.Of(key));

    [Theory]
    [InlineData("a}b{c}")]
    [InlineData("x{c}y")]
    [InlineData("{c}")]
    public void Only_what_the_first_braces_enclose_counts(string key) => Assert.Equal(KeySlot.Of("c"), KeySlot.Of(key));

    [Theory]
    [InlineData("{}")]
    [InlineData("a{")]
    [InlineData("a}")]
    [InlineData("}a{")]
    [InlineData("a{}b")]
    public void Without_a_tag_the_whole_key_counts(string key)
    {
        Assert.Equal(Bitwise(Encoding.UTF8.GetBytes(key)), KeySlot.Of(key));
        Assert.False(KeySlot.HasTag(Encoding.UTF8.GetBytes(key)));
    }

    [Fact]
    public void Bytes_that_are_no_text_have_a_slot()
    {
        byte[] key = [0xFF, 0x00, 0x80, (byte)'\r', (byte)'\n'];
        Assert.Equal(Bitwise(key), KeySlot.Of(key));
    }

    [Fact]
    public void Keys_of_any_length_have_the_slot_that_the_bits_say()
    {
        var random = new Random(16384);
        for (var length = 0; length < 70; length++)
        {
            for (var i = 0; i < 50; i++)
            {
                var key = new byte[length];
                random.NextBytes(key);
                for (var at = 0; at < length; at++)
                    if (key[at] == (byte)'{') key[at] = 0;
                Assert.Equal(Bitwise(key), KeySlot.Of(key));
            }
        }
    }

    [Fact]
    public void A_null_key_has_the_slot_of_an_empty_one() => Assert.Equal(0, KeySlot.Of(default));

    // The checksum bit by bit, as the specification defines it.
    static int Bitwise(byte[] key)
    {
        var crc = 0;
        foreach (var one in key)
        {
            crc ^= one << 8;
            for (var bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ ((crc & 0x8000) != 0 ? 0x1021 : 0)) & 0xFFFF;
        }

        return crc % 16384;
    }
}
