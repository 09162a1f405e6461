using FsCheck;
using FsCheck.Fluent;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>
/// Every kind of program, those included whose requests go out in whatever order the machine's threads make: for laws about what ran, which hold in
/// any order. Faults strike exchanges in the order in which they come, so that a run with parallel parts may differ from its replay.
/// </summary>
public static class WildTrees
{
    const int Largest = 50;
    static readonly Gen<Tree>[] BySize = Sizes();

    public static Arbitrary<Tree> Programs() => Arb.From(Gen.Sized(size => BySize[Math.Min(size, Largest)]), Trees.Smaller);

    public static Arbitrary<Pipe> Pipes() => Trees.Pipes();

    public static Arbitrary<Faults> AnyFaults() => Trees.AnyFaults();

    // From the smallest up, each made of those before it: made anew for each use they would be 2^size.
    static Gen<Tree>[] Sizes()
    {
        var sizes = new Gen<Tree>[Largest + 1];
        for (var size = 0; size <= Largest; size++) sizes[size] = size <= 1 ? Trees.Leaf : TreeOf(size, smaller => sizes[smaller]);
        return sizes;
    }

    static Gen<Tree> TreeOf(int size, Func<int, Gen<Tree>> part)
    {
        var (one, half, third) = (part(size - 1), part(size / 2), part(size / 3));
        return Gen.OneOf(
        [
            .. Trees.Branches(size, part),
            half.SelectMany(first => half.Select(second => (Tree)new Tree.Together(first, second))),
            one.Select(source => (Tree)new Tree.Limited(source)),
            Trees.PipeOf(size / 2).Select(pipe => (Tree)new Tree.Forgotten(pipe)),
            half.SelectMany(source => Trees.PipeOf(size / 3).SelectMany(body => Gen.Choose(0, 4).Select(times => (Tree)new Tree.Watched(source, body, times)))),
            third.SelectMany(acquire => third.SelectMany(use => third.Select(release => (Tree)new Tree.Bracketed(acquire, use, release)))),
            Gen.Choose(0, 3).SelectMany(count => third.Select(source => (Tree)new Tree.Looped(source, count))),
        ]);
    }
}
