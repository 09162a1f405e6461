using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Redis.Functional;

// The kinds of values that RESP2 and RESP3 have.
public abstract partial class RespValue
{
    /// <summary>A text without line breaks. Since 0.1.</summary>
    public sealed class SimpleString : RespValue
    {
        internal SimpleString(RedisValue text) => Text = text;

        /// <summary>Its bytes.</summary>
        public RedisValue Text { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.SimpleString;
    }

    /// <summary>Any bytes. Since 0.1.</summary>
    public sealed class BulkString : RespValue
    {
        internal BulkString(RedisValue bytes) => Bytes = bytes;

        /// <summary>The bytes; never null.</summary>
        public RedisValue Bytes { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.BulkString;
    }

    /// <summary>Any bytes, with a format. Since 0.1.</summary>
    public sealed class VerbatimString : RespValue
    {
        internal VerbatimString(string format, RedisValue text) => (Format, Text) = (format, text);

        /// <summary>Three characters: <c>txt</c>, <c>mkd</c>.</summary>
        public string Format { get; }

        /// <summary>The bytes behind the format.</summary>
        public RedisValue Text { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.VerbatimString;
    }

    /// <summary>A signed 64-bit integer. Since 0.1.</summary>
    public sealed class Integer : RespValue
    {
        internal Integer(long number) => Number = number;

        /// <summary>The number.</summary>
        public long Number { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.Integer;
    }

    /// <summary>A double. Since 0.1.</summary>
    public sealed class Double : RespValue
    {
        internal Double(double number) => Number = number;

        /// <summary>The number. NaN equals NaN here.</summary>
        public double Number { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.Double;
    }

    /// <summary>An integer of any size, kept as its digits: reading them is left to who needs the number. Since 0.1.</summary>
    public sealed class BigNumber : RespValue
    {
        internal BigNumber(RedisValue digits) => Digits = digits;

        /// <summary>The decimal digits, behind a minus sign when negative.</summary>
        public RedisValue Digits { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.BigNumber;

        /// <summary>The number. Costs more than linear time in the number of digits.</summary>
        public BigInteger ToBigInteger() =>
            BigInteger.TryParse(Encoding.ASCII.GetString(Digits.Span), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : BigInteger.Zero;
    }

    /// <summary>True or false. Since 0.1.</summary>
    public sealed class Boolean : RespValue
    {
        internal Boolean(bool flag) => Flag = flag;

        /// <summary>The flag.</summary>
        public bool Flag { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.Boolean;
    }

    /// <summary>Nothing. Since 0.1.</summary>
    public sealed class Null : RespValue
    {
        internal Null() { }

        /// <inheritdoc/>
        public override RespType Type => RespType.Null;
    }

    /// <summary>An error reply. Since 0.1.</summary>
    public sealed class Error : RespValue
    {
        internal Error(RedisValue text) => Text = text;

        /// <summary>All of it, code and detail.</summary>
        public RedisValue Text { get; }

        /// <summary>The first word.</summary>
        public string Code => Encoding.UTF8.GetString(Text.Span[..CodeLength]);

        /// <summary>What follows the first word and a blank.</summary>
        public string Detail => Encoding.UTF8.GetString(Text.Span[Math.Min(CodeLength + 1, Text.Length)..]);

        /// <inheritdoc/>
        public override RespType Type => RespType.Error;

        private int CodeLength => Text.Span.IndexOf((byte)' ') is >= 0 and var blank ? blank : Text.Length;
    }

    /// <summary>Values in order. Since 0.1.</summary>
    public sealed class Array : RespValue
    {
        private readonly RespValue[] _elements;

        internal Array(RespValue[] elements) => _elements = elements;

        /// <summary>The elements.</summary>
        public ImmutableArray<RespValue> Items => ImmutableCollectionsMarshal.AsImmutableArray(_elements);

        /// <inheritdoc/>
        public override RespType Type => RespType.Array;

        private protected override RespValue[] Children => _elements;
    }

    /// <summary>Values whose order says nothing; it is kept all the same, and is part of equality. Since 0.1.</summary>
    public sealed class Set : RespValue
    {
        private readonly RespValue[] _elements;

        internal Set(RespValue[] elements) => _elements = elements;

        /// <summary>The elements, in the order they were sent.</summary>
        public ImmutableArray<RespValue> Items => ImmutableCollectionsMarshal.AsImmutableArray(_elements);

        /// <inheritdoc/>
        public override RespType Type => RespType.Set;

        private protected override RespValue[] Children => _elements;
    }

    /// <summary>Pairs, in the order they were sent, which is part of equality. Since 0.1.</summary>
    public sealed class Map : RespValue
    {
        internal Map(RespValue[] flat) => Flat = flat;

        /// <summary>How many pairs.</summary>
        public int Count => Flat.Length / 2;

        /// <summary>The pairs.</summary>
        public IEnumerable<KeyValuePair<RespValue, RespValue>> Pairs =>
            Enumerable.Range(0, Count).Select(i => KeyValuePair.Create(Flat[2 * i], Flat[(2 * i) + 1]));

        /// <inheritdoc/>
        public override RespType Type => RespType.Map;

        internal RespValue[] Flat { get; }

        private protected override RespValue[] Children => Flat;
    }

    /// <summary>Something the server sent without being asked. Since 0.1.</summary>
    public sealed class Push : RespValue
    {
        private readonly RespValue[] _elements;

        internal Push(RespValue[] elements) => _elements = elements;

        /// <summary>The elements; the first says what it is.</summary>
        public ImmutableArray<RespValue> Items => ImmutableCollectionsMarshal.AsImmutableArray(_elements);

        /// <inheritdoc/>
        public override RespType Type => RespType.Push;

        private protected override RespValue[] Children => _elements;
    }
}
