using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Streams;

/// <summary>Orders in a stream: placed by producers, handled at least once by the consumers of a group.</summary>
sealed class Orders(string prefix, Action<string> tell)
{
    const int Page = 10;
    static readonly RedisValue Billing = "billing";
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    RedisKey Stream { get; } = prefix + "{orders}";

    RedisKey Handled { get; } = prefix + "{orders}:handled";

    /// <summary>All of it: so many orders, and after how much silence a delivery may be taken over.</summary>
    public RedisProgram<Tally> All(int orders, TimeSpan idle) =>
        from begin in Del(Stream, Handled)
        from ready in Prepare
        from placed in Place(1, orders / 2)
        from one in Say($"A producer has placed {placed.Count} orders, {placed[0]} to {placed[placed.Count - 1]}.")
        from lost in Crash("carol", read: Page, handled: Page / 2)
        from two in Say($"Carol got {Page} of them, handled {lost}, acknowledged none, and is gone.")
        from work in ZipParallel(TraverseParallel<string, int>(["alice", "bob"], consumer => Consume(consumer, orders, idle)), Place((orders / 2) + 1, orders - (orders / 2)))
        from three in Say($"Alice handled {work.Item1[0]}, Bob {work.Item1[1]}, while another producer placed {work.Item2.Count} more.")
        from tally in Count
        from end in Del(Stream, Handled)
        select tally;

    // snippet: prepare
    RedisProgram<Unit> Prepare =>
        XGroupCreate(Stream, Billing, StreamPosition.Start, makeStream: true)
            .Catch((RedisError.Server error) => error.Code == "BUSYGROUP" ? Done : Fail<Unit>(error));
    // end snippet

    // snippet: place
    Pipeline<Seq<StreamId>> Place(int first, int count) =>
        Pipeline.Traverse(
            Enumerable.Range(first, count),
            number => XAdd(Stream, [("order", number)], trim: StreamTrim.ApproximateMaxLength(100_000)));
    // end snippet

    // snippet: work
    RedisProgram<int> Work(RedisValue consumer) =>
        from entries in XReadGroupBlock(Stream, Billing, consumer, Patience, count: Page)
        from handled in Handle(entries)
        select handled;

    RedisProgram<int> Handle(Seq<StreamEntry> entries) =>
        from done in Traverse(entries, HandleOne)
        from acknowledged in entries.IsEmpty ? Pure(0L) : XAck(Stream, Billing, entries.Map(entry => entry.Id))
        select done.Count;
    // end snippet

    // snippet: rescue
    RedisProgram<int> Rescue(RedisValue consumer, TimeSpan idle, StreamId start = default) =>
        from page in XAutoClaim(Stream, Billing, consumer, idle, start, Page)
        from handled in Handle(page.Items)
        from rest in page.IsLast ? Pure(0) : Rescue(consumer, idle, page.Next)
        select handled + rest;
    // end snippet

    // snippet: consume
    RedisProgram<int> Consume(string consumer, int orders, TimeSpan idle) =>
        from worked in Work(consumer)
        from rescued in worked > 0 ? Pure(0) : Rescue(consumer, idle)
        from known in HLen(Handled)
        from pending in XPending(Stream, Billing)
        from more in known >= orders && pending.Count == 0 ? Pure(0) : Consume(consumer, orders, idle)
        select worked + rescued + more;
    // end snippet

    // It reads, handles some, and ends before it acknowledges: what its process would do when it is killed.
    RedisProgram<int> Crash(RedisValue consumer, int read, int handled) =>
        from entries in XReadGroup(Stream, Billing, consumer, count: read)
        from done in Traverse(entries.Take(handled), HandleOne)
        select done.Count;

    // Counting by order shows which were handled more than once; real work would be made idempotent here.
    RedisProgram<long> HandleOne(StreamEntry entry) => HIncrBy(Handled, entry["order"].IfNone("none"), 1);

    RedisProgram<Tally> Count =>
        from handled in HVals<long>(Handled)
        from pending in XPending(Stream, Billing)
        select new Tally(handled.Count, handled.Sum(), handled.Count(times => times > 1), pending.Count);

    RedisProgram<Unit> Say(string text) => Defer(() =>
    {
        tell(text);
        return Done;
    });
}
