using FsCheck;
using FsCheck.Fluent;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>What befalls the exchanges of a run, by their number.</summary>
public sealed record Faults(int[] Kinds)
{
    public RedisError? NotSent(int exchange) => Kind(exchange) switch
    {
        1 => new RedisError.Connection(ConnectionFault.Disconnected, "not connected", Delivery.NotSent),
        2 => new RedisError.Client.Backpressure("the window is full"),
        _ => null,
    };

    public RedisError? ReplyLost(int exchange) => Kind(exchange) switch
    {
        3 => new RedisError.Connection(ConnectionFault.Lost, "the connection broke", Delivery.Unknown),
        4 => new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown),
        _ => null,
    };

    public override string ToString() => $"[{string.Join(", ", Kinds)}]";

    int Kind(int exchange) => exchange < Kinds.Length ? Kinds[exchange] : 0;
}

/// <summary>Programs, pipelines and faults. A smaller program is one of its parts.</summary>
public static class Trees
{
    static readonly Gen<string> Codes = Gen.Elements("ERR", "WRONGTYPE", "LOADING", "TRYAGAIN");

    static readonly Gen<Pipe> PipeLeaf = Gen.Frequency(
        (2, Gen.Choose(-9, 9).Select(n => (Pipe)new Pipe.Value(n))),
        (3, Gen.Elements("a", "b").Select(key => (Pipe)new Pipe.Read(key))),
        (4, Gen.Constant((Pipe)new Pipe.Write())),
        (2, Codes.SelectMany(code => Gen.Elements(true, false).Select(writes => (Pipe)new Pipe.Refused(code, writes)))));

    internal static readonly Gen<Tree> Leaf = Gen.Frequency(
        (2, Gen.Choose(-9, 9).Select(n => (Tree)new Tree.Value(n))),
        (1, Gen.Elements("x", "longer").Select(what => (Tree)new Tree.Failure(what))),
        (5, PipeLeaf.Select(leaf => (Tree)new Tree.Batch(leaf))));

    public static Arbitrary<Pipe> Pipes() => Arb.From(Gen.Sized(size => PipeOf(Math.Min(size, 30))), Smaller);

    public static Arbitrary<Tree> Programs() => Arb.From(Gen.Sized(size => TreeOf(Math.Min(size, 40))), Smaller);

    public static Arbitrary<Faults> AnyFaults() => Arb.From(
        Gen.Frequency((6, Gen.Constant(0)), (2, Gen.Choose(1, 2)), (2, Gen.Choose(3, 4))).ListOf().Select(kinds => new Faults([.. kinds])),
        faults => Enumerable.Range(0, faults.Kinds.Length).Where(i => faults.Kinds[i] != 0)
            .Select(i => new Faults([.. faults.Kinds.Select((kind, at) => at == i ? 0 : kind)])));

    internal static Gen<Pipe> PipeOf(int size) => size <= 1 ? PipeLeaf : Gen.OneOf(
        PipeLeaf,
        Gen.Choose(1, 9).SelectMany(add => PipeOf(size - 1).Select(source => (Pipe)new Pipe.Mapped(source, add))),
        PipeOf(size / 2).SelectMany(first => PipeOf(size / 2).Select(second => (Pipe)new Pipe.Zipped(first, second))),
        Gen.NonEmptyListOf(PipeOf(size / 3)).Select(items => (Pipe)new Pipe.All([.. items.Take(4)])),
        PipeOf(size - 1).Select(source => (Pipe)new Pipe.Attempted(source)));

    static Gen<Tree> TreeOf(int size) => size <= 1 ? Leaf : Gen.OneOf(Branches(size, TreeOf));

    /// <summary>What has one order of its requests, whatever the machine does.</summary>
    internal static Gen<Tree>[] Branches(int size, Func<int, Gen<Tree>> part)
    {
        var (one, half) = (part(size - 1), part(size / 2));
        Gen<Tree> Two(Func<Tree, Tree, Tree> make) => half.SelectMany(first => half.Select(second => make(first, second)));
        return
        [
            Leaf,
            PipeOf(size / 2).Select(pipe => (Tree)new Tree.Batch(pipe)),
            PipeOf(size / 2).Select(pipe => (Tree)new Tree.Executed(pipe)),
            Gen.Choose(1, 9).SelectMany(add => one.Select(source => (Tree)new Tree.Mapped(source, add))),
            Two((first, second) => new Tree.Then(first, second)),
            Two((first, second) => new Tree.Query(first, second)),
            Two((first, second) => new Tree.Caught(first, second)),
            Two((first, second) => new Tree.Either(first, second)),
            Two((first, second) => new Tree.Finalized(first, second)),
            one.Select(source => (Tree)new Tree.Attempted(source)),
            Gen.Choose(0, 4).SelectMany(times => one.Select(source => (Tree)new Tree.Retried(source, times))),
            one.Select(source => (Tree)new Tree.Leased(source)),
            Gen.Choose(0, 3).SelectMany(count => part(size / 3).Select(source => (Tree)new Tree.Each(source, count))),
        ];
    }

    internal static IEnumerable<Tree> Smaller(Tree tree) => tree switch
    {
        Tree.Batch b => Smaller(b.Body).Select(body => new Tree.Batch(body)),
        Tree.Executed e => Smaller(e.Body).Select(body => new Tree.Executed(body)).Prepend<Tree>(new Tree.Batch(e.Body)),
        Tree.Mapped m => [m.Source],
        Tree.Then t => Parts(t.Source, t.Next, (a, b) => new Tree.Then(a, b)),
        Tree.Query q => Parts(q.Source, q.Next, (a, b) => new Tree.Query(a, b)),
        Tree.Caught c => Parts(c.Source, c.Next, (a, b) => new Tree.Caught(a, b)),
        Tree.Either o => Parts(o.Source, o.Other, (a, b) => new Tree.Either(a, b)),
        Tree.Finalized f => Parts(f.Source, f.Finalizer, (a, b) => new Tree.Finalized(a, b)),
        Tree.Attempted a => Smaller(a.Source).Select(smaller => new Tree.Attempted(smaller)).Prepend(a.Source),
        Tree.Retried r => Smaller(r.Source).Select(smaller => new Tree.Retried(smaller, r.Times)).Prepend(r.Source),
        Tree.Leased l => Smaller(l.Source).Select(smaller => new Tree.Leased(smaller)).Prepend(l.Source),
        Tree.Each e => [e.Source],
        Tree.Together p => Parts(p.First, p.Second, (a, b) => new Tree.Together(a, b)),
        Tree.Limited l => Smaller(l.Source).Select(smaller => new Tree.Limited(smaller)).Prepend(l.Source),
        Tree.Forgotten f => Smaller(f.Body).Select(body => new Tree.Forgotten(body)).Prepend<Tree>(new Tree.Batch(f.Body)),
        Tree.Watched w =>
        [
            w.Source, new Tree.Executed(w.Body), .. Smaller(w.Source).Select(source => new Tree.Watched(source, w.Body, w.Times)),
            .. Smaller(w.Body).Select(body => new Tree.Watched(w.Source, body, w.Times)),
        ],
        Tree.Bracketed b => [b.Acquire, b.Use, b.Release],
        Tree.Looped l => [l.Source],
        _ => [],
    };

    internal static IEnumerable<Tree> Parts(Tree first, Tree second, Func<Tree, Tree, Tree> make) =>
        [first, second, .. Smaller(first).Select(smaller => make(smaller, second)), .. Smaller(second).Select(smaller => make(first, smaller))];

    internal static IEnumerable<Pipe> Smaller(Pipe pipe) => pipe switch
    {
        Pipe.Mapped m => [m.Source],
        Pipe.Zipped z => [z.First, z.Second, .. Smaller(z.First).Select(first => new Pipe.Zipped(first, z.Second)), .. Smaller(z.Second).Select(second => new Pipe.Zipped(z.First, second))],
        Pipe.All { Items.Length: > 1 } all => [.. all.Items, new Pipe.All(all.Items[1..])],
        Pipe.All all => all.Items,
        Pipe.Attempted a => [a.Source],
        _ => [],
    };
}
