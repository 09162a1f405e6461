using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Redis.Functional;

/// <summary>A RESP value as an immutable tree, with its attributes.</summary>
/// <remarks>
/// <para>Match on the nested types; there are no others. Equality, hash, formatting and encoding use a constant amount of stack at any depth.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract partial class RespValue : IEquatable<RespValue>
{
    private static readonly RespValue True = new Boolean(true);
    private static readonly RespValue False = new Boolean(false);
    private static readonly RespValue EmptyBulk = new BulkString(RedisValue.Empty);
    private static readonly RespValue EmptySimple = new SimpleString(RedisValue.Empty);
    private static readonly RespValue[] SmallIntegers = [.. Enumerable.Range(-1, 11).Select(n => new Integer(n))];
    private static readonly Map NoPairs = new([]);
    private Map? _attributes;

    private RespValue() { }

    /// <summary>The null of both protocol versions.</summary>
    public static RespValue Nil { get; } = new Null();

    /// <summary>The type of the value.</summary>
    public abstract RespType Type { get; }

    /// <summary>The attributes that the server sent with this value; usually empty.</summary>
    /// <remarks>Part of equality.</remarks>
    public Map Attributes => _attributes ?? NoPairs;

    /// <summary>The elements of an array, set or push; keys and values in turn of a map; empty for all else.</summary>
    private protected virtual RespValue[] Children => [];

    /// <summary>Creates a simple string.</summary>
    /// <remarks>CR and LF, which it cannot contain, become spaces, as in servers.</remarks>
    public static RespValue OfSimple(RedisValue text) => text.Length == 0 ? EmptySimple : new SimpleString(InOneLine(text));

    /// <summary>Creates a bulk string; null becomes <see cref="Nil"/>.</summary>
    public static RespValue OfBulk(RedisValue bytes) => bytes.IsNull ? Nil : bytes.Length == 0 ? EmptyBulk : new BulkString(bytes);

    /// <summary>Creates a verbatim string.</summary>
    /// <remarks>A format that is not three visible ASCII characters becomes <c>txt</c>.</remarks>
    public static RespValue OfVerbatim(string format, RedisValue text) =>
        new VerbatimString(format is [>= '!' and <= '~', >= '!' and <= '~', >= '!' and <= '~'] ? format : "txt", NotNull(text));

    /// <summary>Creates an integer.</summary>
    public static RespValue OfInteger(long number) => number is >= -1 and < 10 ? SmallIntegers[number + 1] : new Integer(number);

    /// <summary>Creates a double, including infinities and NaN.</summary>
    public static RespValue OfDouble(double number) => new Double(number);

    /// <summary>Creates a big number.</summary>
    public static RespValue OfBigNumber(BigInteger number) => new BigNumber(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Creates a boolean.</summary>
    public static RespValue OfBoolean(bool flag) => flag ? True : False;

    /// <summary>Creates an error from its text: code, a space, detail.</summary>
    public static RespValue OfError(RedisValue text) => new Error(NotNull(text));

    /// <summary>Creates an array.</summary>
    /// <remarks>Takes ownership of the elements; <c>default</c> is empty and a null element becomes <see cref="Nil"/>.</remarks>
    public static RespValue OfArray(ImmutableArray<RespValue> elements) => new Array(WithoutNulls(elements));

    /// <summary>Creates a set that keeps the order of its elements.</summary>
    public static RespValue OfSet(ImmutableArray<RespValue> elements) => new Set(WithoutNulls(elements));

    /// <summary>Creates a push message; the first element names the kind.</summary>
    public static RespValue OfPush(ImmutableArray<RespValue> elements) => new Push(WithoutNulls(elements));

    /// <summary>Creates a map that keeps the order of its pairs; equal keys are kept.</summary>
    public static Map OfMap(IEnumerable<KeyValuePair<RespValue, RespValue>> pairs) =>
        pairs is null ? NoPairs : new([.. pairs.SelectMany(static p => new[] { p.Key ?? Nil, p.Value ?? Nil })]);

    /// <summary>Creates the same value with other attributes.</summary>
    /// <remarks>Attributes of the map itself do not exist in RESP and are dropped.</remarks>
    public RespValue WithAttributes(Map attributes)
    {
        var kept = attributes is null || attributes.Count == 0 ? null : attributes._attributes is null ? attributes : new Map(attributes.Flat);
        if (ReferenceEquals(kept, _attributes)) return this;
        var copy = (RespValue)MemberwiseClone();
        copy._attributes = kept;
        return copy;
    }

    /// <summary>Compares types, contents and attributes in their order.</summary>
    /// <remarks>O(size), without recursion.</remarks>
    public bool Equals(RespValue? other) => other is not null && RespEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as RespValue);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => RespEquality.HashOf(this);

    /// <summary>Formats types and contents in at most about 1,000 characters.</summary>
    /// <remarks>A payload shows its first 64 bytes, with control characters as dots. The text may contain stored data: do not log it.</remarks>
    public sealed override string ToString() => RespPrinter.Print(this);

    /// <summary>Compares two trees.</summary>
    public static bool operator ==(RespValue? left, RespValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two trees for inequality.</summary>
    public static bool operator !=(RespValue? left, RespValue? right) => !(left == right);

    internal Map? AttributesOrNull => _attributes;

    internal ReadOnlySpan<RespValue> Elements => Children;

    internal static RespValue OfElements(byte type, RespValue[] elements) => type switch
    {
        (byte)'%' => new Map(elements),
        (byte)'~' => new Set(elements),
        (byte)'>' => new Push(elements),
        _ => new Array(elements),
    };

    internal static RespValue OfBigNumberText(RedisValue digits) => new BigNumber(digits);

    private static RedisValue NotNull(RedisValue value) => value.IsNull ? RedisValue.Empty : value;

    private static RedisValue InOneLine(RedisValue text)
    {
        if (text.Span.IndexOfAny((byte)'\r', (byte)'\n') < 0) return text;
        var copy = text.Span.ToArray();
        copy.AsSpan().Replace((byte)'\r', (byte)' ');
        copy.AsSpan().Replace((byte)'\n', (byte)' ');
        return copy;
    }

    private static RespValue[] WithoutNulls(ImmutableArray<RespValue> elements)
    {
        var array = ImmutableCollectionsMarshal.AsArray(elements) ?? [];
        return System.Array.IndexOf(array, null!) < 0 ? array : [.. array.Select(static e => e ?? Nil)];
    }
}
