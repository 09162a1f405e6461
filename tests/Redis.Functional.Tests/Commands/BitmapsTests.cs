using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of bits as bytes.</summary>
public class BitmapsTests
{
    static readonly BitFieldType U8 = BitFieldType.Unsigned(8);
    static readonly BitFieldType I5 = BitFieldType.Signed(5);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("GETBIT k 7", GetBit("k", 7)),
        Written.As("SETBIT k 7 1", SetBit("k", 7, true)),
        Written.As("SETBIT k 4294967295 0", SetBit("k", uint.MaxValue, false)),
        Written.As("BITCOUNT k", BitCount("k")),
        Written.As("BITCOUNT k 2 -1", BitCount("k", BitRange.StartAt(2))),
        Written.As("BITCOUNT k 0 3", BitCount("k", BitRange.Between(0, 3))),
        Written.As("BITCOUNT k 0 3 BYTE", BitCount("k", BitRange.Bytes(0, 3))),
        Written.As("BITCOUNT k 0 3 BIT", BitCount("k", BitRange.Bits(0, 3))),
        Written.As("BITPOS k 1", BitPos("k", true)),
        Written.As("BITPOS k 0 2", BitPos("k", false, BitRange.StartAt(2))),
        Written.As("BITPOS k 1 2 -1", BitPos("k", true, BitRange.Between(2, -1))),
        Written.As("BITPOS k 1 2 -1 BYTE", BitPos("k", true, BitRange.Bytes(2, -1))),
        Written.As("BITPOS k 1 7 15 BIT", BitPos("k", true, BitRange.Bits(7, 15))),
        Written.As("BITOP AND d a b", BitOp(BitOperation.And, "d", "a", "b")),
        Written.As("BITOP OR d a b", BitOp(BitOperation.Or, "d", new List<string> { "a", "b" })),
        Written.As("BITOP XOR d a", BitOp(BitOperation.Xor, "d", new List<RedisKey> { "a" })),
        Written.As("BITOP NOT d a", BitOpNot("d", "a")),
        Written.As("BITFIELD k GET u8 0 SET i5 #2 -3", BitField("k", BitFieldOperation.Get(U8, 0), BitFieldOperation.Set(I5, BitFieldOffset.Index(2), -3))),
        Written.As(
            "BITFIELD k OVERFLOW FAIL INCRBY u8 0 1 GET u8 0 SET u8 8 2 OVERFLOW SAT INCRBY u8 8 1 OVERFLOW WRAP INCRBY u8 8 1",
            BitField("k", new List<BitFieldOperation>
            {
                BitFieldOperation.IncrBy(U8, 0, 1, BitFieldOverflow.Fail),
                BitFieldOperation.Get(U8, 0),
                BitFieldOperation.Set(U8, 8, 2, BitFieldOverflow.Fail),
                BitFieldOperation.IncrBy(U8, 8, 1, BitFieldOverflow.Saturate),
                BitFieldOperation.IncrBy(U8, 8, 1),
            })),
        Written.As("BITFIELD_RO k GET u8 0 GET i5 #1", BitFieldRo("k", (U8, 0), (I5, BitFieldOffset.Index(1)))),
        Written.As("PFADD k", PfAdd("k")),
        Written.As("PFADD k a b", PfAdd("k", "a", "b")),
        Written.As("PFADD k a b", PfAdd("k", new List<string> { "a", "b" })),
        Written.As("PFADD k a", PfAdd("k", new List<RedisValue> { "a" })),
        Written.As("PFCOUNT a b", PfCount("a", "b")),
        Written.As("PFCOUNT a", PfCount(new List<string> { "a" })),
        Written.As("PFCOUNT a", PfCount(new List<RedisKey> { "a" })),
        Written.As("PFMERGE d a b", PfMerge("d", "a", "b")),
        Written.As("PFMERGE d a", PfMerge("d", new List<string> { "a" })),
        Written.As("PFMERGE d a", PfMerge("d", new List<RedisKey> { "a" })),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("GETBIT: an offset must be at least 0, not -1.", GetBit("k", -1)),
        Written.As("SETBIT: an offset must be at least 0, not -1.", SetBit("k", -1, true)),
        Written.As("BITOP: at least one key is required.", BitOp(BitOperation.And, "d")),
        Written.As("BITFIELD: at least one operation is required.", BitField("k")),
        Written.As("BITFIELD: an operation is null.", BitField("k", BitFieldOperation.Get(U8, 0), null!)),
        Written.As("BITFIELD: an offset is negative. It must be at least 0.", BitField("k", BitFieldOperation.Get(U8, -1))),
        Written.As("BITFIELD: the integer type must have 1 to 64 bits if signed and 1 to 63 bits if unsigned.", BitField("k", BitFieldOperation.Set(BitFieldType.Unsigned(64), 0, 1))),
        Written.As("BITFIELD_RO: the integer type must have 1 to 64 bits if signed and 1 to 63 bits if unsigned.", BitFieldRo("k", (BitFieldType.Signed(0), 0))),
        Written.As("BITFIELD_RO: at least one place is required.", BitFieldRo("k")),
        Written.As("PFADD: at least one value is required.", PfAdd("k", new List<string>())),
        Written.As("PFCOUNT: at least one key is required.", PfCount()),
        Written.As("PFMERGE: at least one key is required.", PfMerge("d")),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void Options_print_what_they_put_on_the_wire()
    {
        Assert.Equal("", $"{BitRange.All}");
        Assert.Equal("0 3 BIT", $"{BitRange.Bits(0, 3)}");
        Assert.Equal("2", $"{BitRange.StartAt(2)}");
        Assert.Equal("INCRBY u8 #2 5", $"{BitFieldOperation.IncrBy(U8, BitFieldOffset.Index(2), 5)}");
        Assert.Equal("GET u1 0", $"{BitFieldOperation.Get(default, default)}");
    }
}
