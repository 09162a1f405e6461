using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Topologies;

/// <summary>What a client believes of its cluster, for any rounds of answers: views of any epoch, of nodes that serve or do not, of this cluster and of another one.</summary>
public class ClusterViewLaws
{
    const int MostRounds = 12;
    static readonly ClusterMember[] Ours = [.. Enumerable.Range(0, 3).Select(static n => Member("ours", n))];
    static readonly ClusterMember[] Strangers = [.. Enumerable.Range(0, 3).Select(static n => Member("strange", n))];

    static ClusterMember Member(string name, int number)
    {
        var host = $"{name}{number}";
        return new(host, new RedisEndpoint.Tcp(host, 7000), new AnnouncedNode(host, 7000), "");
    }

    // Bit 0: whether it serves; bit 1 and 2: a stranger when both are set; the rest its epoch and which node has the first slots.
    static ClusterAnswer Answer(byte state)
    {
        var nodes = state / 2 % 4 == 3 ? Strangers : Ours;
        var first = state / 8 % 3;
        var map = SlotMap.Of(1 + (state / 8 % 5), [(new SlotShard(nodes[first], []), [new SlotRange(0, 8_000)]), (new SlotShard(nodes[(first + 1) % 3], []), [new SlotRange(8_001, 16_383)])]);
        return new(nodes[state % 3].Endpoint, state % 2 == 1, 3, map, [], null);
    }

    [Property(MaxTest = 1_000)]
    public void A_lower_epoch_or_another_cluster_is_believed_only_after_three_rounds_without_anything_else(byte[] states)
    {
        var (rounds, known, refused) = (new ViewRounds(), new ClusterKnowledge(), 0);
        foreach (var round in states.Chunk(3).Take(MostRounds))
        {
            ClusterAnswer[] answers = [.. round.Select(Answer)];
            var (present, moment) = (known.Map, known.Begin());
            var believed = rounds.Believed(present, answers);
            if (believed is null)
            {
                refused++;
                Assert.True(refused < 3 && present is not null, $"{refused} rounds were refused");
                Assert.DoesNotContain(answers, answer => answer.IsOk && IsOurs(answer) == IsOurs(present) && answer.Map.Epoch >= present.Epoch);
                continue;
            }

            Assert.Contains(believed, answers);
            if (present is not null && (believed.Map.Epoch < present.Epoch || IsOurs(believed) != IsOurs(present))) Assert.Equal(2, refused);
            if (present is not null && answers.Any(answer => IsOurs(answer) == IsOurs(present))) Assert.Equal(IsOurs(present), IsOurs(believed));
            refused = 0;
            known.Take(believed.Map, moment);
            Assert.Equal(believed.Map.Epoch, known.Map!.Epoch);
        }
    }

    [Property(MaxTest = 1_000)]
    public void What_a_redirect_teaches_holds_until_a_later_question_or_a_higher_epoch(byte[] steps)
    {
        var known = new ClusterKnowledge();
        known.Take(Answer(1).Map, known.Begin());
        var (slot, expected) = (5, known.Map!.PrimaryOf(5)!);
        var asked = known.Begin();
        var (taughtSince, taught) = (false, expected);
        foreach (var step in steps.Take(MostRounds))
        {
            if (step % 3 == 0)
            {
                taught = known.Map!.Shards[step / 3 % known.Map.Shards.Length].Primary;
                if (!taught.Is(expected)) taughtSince = true;
                known.Learn(slot, taught);
                expected = taught;
            }
            else if (step % 3 == 1)
            {
                (asked, taughtSince) = (known.Begin(), false);
            }
            else
            {
                var told = Answer((byte)((step & ~6) | 1)).Map;
                var isHigher = told.Epoch > known.Map!.Epoch;
                known.Take(told, asked);
                var keeps = taughtSince && !isHigher && told.Find(expected.Endpoint) is not null;
                if (!keeps) (expected, taughtSince) = (told.PrimaryOf(slot)!, false);
            }

            Assert.Equal(expected.Endpoint, known.Map!.PrimaryOf(slot)!.Endpoint);
        }
    }

    static bool IsOurs(ClusterAnswer answer) => IsOurs(answer.Map);

    static bool IsOurs(SlotMap map) => map.Shards[0].Primary.Id.StartsWith("ours", StringComparison.Ordinal);
}
