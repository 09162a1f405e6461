using LanguageExt;
using FsCheck.Xunit;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.PropertyTests.Programs.Observed;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>The laws of pipelines and commands. All keep what is sent, and that it is one round trip.</summary>
public class PipelineLaws
{
    [Property(Arbitrary = [typeof(Trees)])]
    public Task Mapping_nothing_changes_nothing(Pipe p, Faults faults) =>
        Same<long>(names => p.Build(names).Map(a => a), p.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Mapping_twice_is_mapping_once(Pipe p, int x, int y, Faults faults) =>
        Same<long>(names => p.Build(names).Map(a => a * x).Map(a => a + y), names => p.Build(names).Map(a => (a * x) + y), faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_pure_value_beside_it_changes_nothing(Pipe p, int x, Faults faults)
    {
        return Task.WhenAll(
            Same<long>(names => Pipeline.Pure(x).Zip(p.Build(names), (_, a) => a), p.Build, faults),
            Same<long>(names => p.Build(names).Zip(Pipeline.Pure(x), (a, _) => a), p.Build, faults));
    }

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Zip_can_be_grouped_either_way(Pipe p, Pipe q, Pipe r, Faults faults) => Same<(long, long, long)>(
        names => p.Build(names).Zip(q.Build(names)).Zip(r.Build(names), (pair, c) => (pair.Item1, pair.Item2, c)),
        names => p.Build(names).Zip(q.Build(names).Zip(r.Build(names)), (a, pair) => (a, pair.Item1, pair.Item2)),
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Mapping_inside_a_zip_is_mapping_outside(Pipe p, Pipe q, int x, int y, Faults faults) => Same<(long, long)>(
        names => p.Build(names).Map(a => a * x).Zip(q.Build(names).Map(b => b + y)),
        names => p.Build(names).Zip(q.Build(names)).Map(pair => (pair.Item1 * x, pair.Item2 + y)),
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Tuples_are_zips(Pipe p, Pipe q, Pipe r, Pipe s, Faults faults) => Same<(long, long, long, long)>(
        names => (p.Build(names), q.Build(names), r.Build(names), s.Build(names)).Zip(),
        names => p.Build(names).Zip(q.Build(names)).Zip(r.Build(names).Zip(s.Build(names)), (left, right) => (left.Item1, left.Item2, right.Item1, right.Item2)),
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_sequence_is_a_chain_of_zips(Pipe p, Pipe q, Pipe r, Faults faults) => Same<string>(
        names => Pipeline.Sequence([p.Build(names), q.Build(names), r.Build(names)]).Map(all => string.Join(' ', all)),
        names => (p.Build(names), q.Build(names), r.Build(names)).Zip().Map(all => $"{all.Item1} {all.Item2} {all.Item3}"),
        faults);

    // Of some: a traversal of no items is empty, while a sequence of no pipelines is refused.
    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_traverse_is_a_sequence_of_what_it_makes(FsCheck.NonEmptyArray<Pipe> pipes, Faults faults)
    {
        var some = pipes.Get.Take(5).ToArray();
        return Same<string>(
            names => Pipeline.Traverse(some, pipe => pipe.Build(names)).Map(all => string.Join(' ', all)),
            names => Pipeline.Sequence(some.Select(pipe => pipe.Build(names))).Map(all => string.Join(' ', all)),
            faults);
    }

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Attempt_taken_back_changes_nothing(Pipe p, Faults faults) => Same(
        names => p.Build(names).AsProgram().Attempt().Bind(RedisProgram.FromOutcome), names => p.Build(names).AsProgram(), faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_pipeline_in_a_program_is_the_pipeline(Pipe p, Faults faults) =>
        Same(names => p.Build(names).AsProgram().Bind(RedisProgram.Pure), names => p.Build(names).AsProgram(), faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public async Task A_pipeline_is_its_parts_one_after_the_other_but_in_one_round_trip(Pipe p, Pipe q)
    {
        var together = await Of(names => p.Build(names).Attempt().Zip(q.Build(names).Attempt()));
        var apart = await Of(names =>
        {
            var (first, second) = (p.Build(names).Attempt(), q.Build(names).Attempt());
            return from a in first.AsProgram() from b in second select (a, b);
        });

        Assert.Equal((apart.Outcome, apart.Sent), (together.Outcome, together.Sent));
        Assert.Equal(together.Sent.Length > 0 ? 1 : 0, together.RoundTrips);
    }

    [Property(Arbitrary = [typeof(Trees)])]
    public async Task A_transaction_has_the_outcome_of_its_pipeline(Pipe p)
    {
        var transaction = await Of(names => RedisProgram.Multi(p.Build(names)));
        var pipeline = await Of(names => p.Build(names).AsProgram());

        Assert.Equal(pipeline.Outcome, transaction.Outcome);
        Assert.Equal(pipeline.Sent.Length > 0 ? $"MULTI; {pipeline.Sent}; EXEC" : "", transaction.Sent);
        Assert.Equal(pipeline.RoundTrips, transaction.RoundTrips);
    }

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Transactions_zip_and_map_as_their_pipelines_do(Pipe p, Pipe q, int x, Faults faults) => Same<(long, long)>(
        names => RedisProgram.Multi(p.Build(names)).Map(a => a * x).Zip(RedisProgram.Multi(q.Build(names))),
        names => RedisProgram.Multi(p.Build(names).Map(a => a * x).Zip(q.Build(names))),
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public async Task Commands_keep_the_laws_of_mapping(string text, int x, Faults faults)
    {
        var command = Sample.Echo(text ?? "");
        Func<string, int> length = value => value.Length;
        await Same<int>(_ => command.Map(value => value).Map(length).Map(n => n * x), _ => command.Map(value => value.Length * x), faults);
        await Same<string>(_ => command.Decode(Prelude.Right<RedisError, string>), _ => command, faults);
        Assert.Equal(command.Map(length), Sample.Echo(text ?? "").Map(length));
        Assert.Equal(command.Map(length).GetHashCode(), Sample.Echo(text ?? "").Map(length).GetHashCode());
    }
}
