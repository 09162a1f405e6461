using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Programs;

/// <summary>Where the call is a tail call, a million of them leave the heap as it was. Alone, since the heap is everybody's.</summary>
[CollectionDefinition(nameof(HeapTests), DisableParallelization = true)]
[Collection(nameof(HeapTests))]
[Trait("Coverage", "Off")]
public class HeapTests
{
    const int Million = 1_000_000;
    readonly FakeClient _client = new();

    [Fact]
    public void A_million_steps_of_a_loop_leave_the_heap_as_it_was() => AssertFlat(grown => Loop(0, n =>
    {
        grown(n);
        return Pure(n == Million ? Prelude.Right<int, int>(n) : Prelude.Left<int, int>(n + 1));
    }));

    [Fact]
    public void A_million_calls_of_itself_in_tail_position_leave_the_heap_as_it_was()
    {
        AssertFlat(grown =>
        {
            RedisProgram<int> Go(int n)
            {
                grown(n);
                return n == Million ? Pure(n) : Pure(n + 1).Bind(Go);
            }

            return Go(0);
        });
    }

    // The heap after 10,000 steps against the heap after a million: what a step leaves behind would be there 990,000 times.
    void AssertFlat(Func<Action<int>, RedisProgram<int>> program)
    {
        long early = 0, late = 0;
        Assert.Equal(Million, SmallStack.Run(() => _client.Right(program(n =>
        {
            if (n == 10_000) early = GC.GetTotalMemory(forceFullCollection: true);
            if (n == Million) late = GC.GetTotalMemory(forceFullCollection: true);
        })).GetAwaiter().GetResult()));
        Assert.InRange(late - early, long.MinValue, 4_000_000);
    }
}
