using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Redis.Functional;

/// <summary>
/// One value of RESP as a tree: immutable, closed, with its attributes. Equality, hash, printing and encoding take a constant
/// amount of stack however deep the tree is. Match on the nested types. Since 0.1.
/// </summary>
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

    /// <summary>The null of both protocols.</summary>
    public static RespValue Nil { get; } = new Null();

    /// <summary>What it is.</summary>
    public abstract RespType Type { get; }

    /// <summary>What the server told about this value besides; most often empty. Part of equality.</summary>
    public Map Attributes => _attributes ?? NoPairs;

    /// <summary>The elements of an array, set or push; keys and values in turn of a map; empty for all else.</summary>
    private protected virtual RespValue[] Children => [];

    /// <summary>A text in one line. CR and LF, which it cannot hold, become blanks, as in servers.</summary>
    public static RespValue OfSimple(RedisValue text) => text.Length == 0 ? EmptySimple : new SimpleString(InOneLine(text));

    /// <summary>Any bytes; null becomes <see cref="Nil"/>.</summary>
    public static RespValue OfBulk(RedisValue bytes) => bytes.IsNull ? Nil : bytes.Length == 0 ? EmptyBulk : new BulkString(bytes);

    /// <summary>Any bytes with a format; a format other than three visible ASCII characters becomes <c>txt</c>.</summary>
    public static RespValue OfVerbatim(string format, RedisValue text) =>
        new VerbatimString(format is [>= '!' and <= '~', >= '!' and <= '~', >= '!' and <= '~'] ? format : "txt", NotNull(text));

    /// <summary>An integer.</summary>
    public static RespValue OfInteger(long number) => number is >= -1 and < 10 ? SmallIntegers[number + 1] : new Integer(number);

    /// <summary>A double, infinities and NaN included.</summary>
    public static RespValue OfDouble(double number) => new Double(number);

    /// <summary>An integer of any size.</summary>
    public static RespValue OfBigNumber(BigInteger number) => new BigNumber(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>True or false.</summary>
    public static RespValue OfBoolean(bool flag) => flag ? True : False;

    /// <summary>An error: its code, a blank, the rest.</summary>
    public static RespValue OfError(RedisValue text) => new Error(NotNull(text));

    /// <summary>Values in order. The array is taken over; <c>default</c> is empty and a null element is <see cref="Nil"/>.</summary>
    public static RespValue OfArray(ImmutableArray<RespValue> elements) => new Array(WithoutNulls(elements));

    /// <summary>A set, in the order it was sent.</summary>
    public static RespValue OfSet(ImmutableArray<RespValue> elements) => new Set(WithoutNulls(elements));

    /// <summary>Something sent without being asked; the first element says what it is.</summary>
    public static RespValue OfPush(ImmutableArray<RespValue> elements) => new Push(WithoutNulls(elements));

    /// <summary>Pairs, in the order they were sent; equal keys are kept.</summary>
    public static Map OfMap(IEnumerable<KeyValuePair<RespValue, RespValue>> pairs) =>
        pairs is null ? NoPairs : new([.. pairs.SelectMany(static p => new[] { p.Key ?? Nil, p.Value ?? Nil })]);

    /// <summary>The same value with these attributes in place of its own; attributes of the map itself do not exist on the wire and are dropped.</summary>
    public RespValue WithAttributes(Map attributes)
    {
        var kept = attributes is null || attributes.Count == 0 ? null : attributes._attributes is null ? attributes : new Map(attributes.Flat);
        if (ReferenceEquals(kept, _attributes)) return this;
        var copy = (RespValue)MemberwiseClone();
        copy._attributes = kept;
        return copy;
    }

    /// <summary>The same types, contents and attributes in the same order. O(size), no recursion.</summary>
    public bool Equals(RespValue? other) => other is not null && RespEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as RespValue);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => RespEquality.HashOf(this);

    /// <summary>
    /// Types and contents for people, of at most about 1,000 characters; a payload shows its first 64 bytes, control
    /// characters as dots. It may hold what the server stores: do not log it.
    /// </summary>
    public sealed override string ToString() => RespPrinter.Print(this);

    /// <summary>Equality of trees.</summary>
    public static bool operator ==(RespValue? left, RespValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality of trees.</summary>
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
