using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Redis.Functional.PropertyTests.Resp;

/// <summary>A tree that a server may send at the top level: of every type, with attributes inside and out.</summary>
public sealed record AnyRespValue(RespValue Value)
{
    public override string ToString() => Value.ToString();
}

/// <summary>Trees of every type; a smaller tree is one of its children.</summary>
public static class RespValues
{
    static readonly Gen<RedisValue> Bytes = Gen.OneOf(
        ArbMap.Default.GeneratorFor<byte[]>().Select(b => (RedisValue)b),
        Gen.Elements<RedisValue>("", "OK", "\r\n", "$5\r\nhello\r\n", "ERR unknown command", "*", "é€😀"));

    static readonly Gen<RespValue> Leaf = Gen.OneOf(
        Bytes.Select(RespValue.OfSimple),
        Bytes.Select(RespValue.OfBulk),
        Bytes.Select(RespValue.OfError),
        Bytes.Select(b => RespValue.OfVerbatim(b.Length % 2 == 0 ? "txt" : "mkd", b)),
        ArbMap.Default.GeneratorFor<long>().Select(RespValue.OfInteger),
        Gen.Elements(long.MinValue, long.MaxValue, 0, -1, 10).Select(RespValue.OfInteger),
        ArbMap.Default.GeneratorFor<double>().Select(RespValue.OfDouble),
        Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, double.MaxValue).Select(RespValue.OfDouble),
        ArbMap.Default.GeneratorFor<long>().Select(n => RespValue.OfBigNumber(BigInteger.Pow(n, 3))),
        ArbMap.Default.GeneratorFor<bool>().Select(RespValue.OfBoolean),
        Gen.Constant(RespValue.Nil));

    public static Arbitrary<AnyRespValue> Any() => Arb.From(
        Gen.Sized(size => Tree(Math.Min(size, 40))).Select(tree => new AnyRespValue(tree)),
        tree => Smaller(tree.Value).Select(smaller => new AnyRespValue(smaller)));

    static Gen<RespValue> Tree(int size) =>
        (size <= 1 ? Leaf : Gen.OneOf(Leaf, Aggregate(size / 2), Aggregate(size / 2), Attributed(size / 2)));

    static Gen<RespValue> Aggregate(int size) =>
        Gen.ListOf(Tree(size / 2), Math.Min(size, 4)).SelectMany(children => Gen.OneOf(
            Gen.Constant(RespValue.OfArray([.. children])),
            Gen.Constant(RespValue.OfSet([.. children])),
            Gen.Constant(RespValue.OfPush([.. children])),
            Gen.Constant(RespValue.OfArray([])),
            Gen.Constant((RespValue)Map(children))));

    static Gen<RespValue> Attributed(int size) =>
        Tree(size / 2).SelectMany(value => Gen.ListOf(Tree(size / 2), 4).Select(children => value.WithAttributes(Map(children))));

    static RespValue.Map Map(IEnumerable<RespValue> children) =>
        RespValue.OfMap(children.Chunk(2).Where(pair => pair.Length == 2).Select(pair => KeyValuePair.Create(pair[0], pair[1])));

    static IEnumerable<RespValue> Smaller(RespValue value)
    {
        if (value.Attributes.Count > 0) yield return value.WithAttributes(RespValue.OfMap([]));
        foreach (var child in Children(value)) yield return child;
        if (value is RespValue.Array { Items.Length: > 1 } array) yield return RespValue.OfArray(array.Items.RemoveAt(0));
        if (value is RespValue.Map { Count: > 1 } map) yield return RespValue.OfMap(map.Pairs.Skip(1));
    }

    public static IEnumerable<RespValue> Children(RespValue value) => value switch
    {
        RespValue.Array a => a.Items,
        RespValue.Set s => s.Items,
        RespValue.Push p => p.Items,
        RespValue.Map m => m.Pairs.SelectMany(pair => new[] { pair.Key, pair.Value }),
        _ => [],
    };
}
