using LanguageExt;
using FsCheck.Xunit;
using static Redis.Functional.PropertyTests.Programs.Observed;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>The laws of programs: for all programs, whatever faults befall them.</summary>
public class ProgramLaws
{
    static RedisProgram<long> Id(RedisProgram<long> program) => program;

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Pure_then_a_step_is_the_step(int a, Tree f, Faults faults) =>
        Same(names => Pure((long)a).Bind(f.Arrow(names)), names => f.Arrow(names)(a), faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_program_then_pure_is_the_program(Tree m, Faults faults) =>
        Same(names => m.Build(names).Bind(Pure), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Steps_can_be_grouped_either_way(Tree m, Tree f, Tree g, Faults faults) => Same(
        names => m.Build(names).Bind(f.Arrow(names)).Bind(g.Arrow(names)),
        names =>
        {
            var (program, first, second) = (m.Build(names), f.Arrow(names), g.Arrow(names));
            return program.Bind(a => first(a).Bind(second));
        },
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_query_is_bind_and_map(Tree m, Tree f, Faults faults) => Same(
        names =>
        {
            var (program, next) = (m.Build(names), f.Arrow(names));
            return from a in program from b in next(a) select (a * 3) + b;
        },
        names =>
        {
            var (program, next) = (m.Build(names), f.Arrow(names));
            return program.Bind(a => next(a).Map(b => (a * 3) + b));
        },
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Mapping_nothing_changes_nothing(Tree m, Faults faults) =>
        Same(names => m.Build(names).Map(a => a), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Mapping_twice_is_mapping_once(Tree m, int x, int y, Faults faults) =>
        Same(names => m.Build(names).Map(a => a * x).Map(a => a + y), names => m.Build(names).Map(a => (a * x) + y), faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Map_is_bind_with_pure(Tree m, int x, Faults faults) =>
        Same(names => m.Build(names).Map(a => a * x), names => m.Build(names).Bind(a => Pure(a * x)), faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_failure_caught_is_the_handler(Tree h, Faults faults)
    {
        var error = new RedisError.Client.Missing("it");
        return Same(names => Fail<long>(error).Catch(h.Handler(names)), names => h.Handler(names)(error), faults);
    }

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_value_needs_no_handler(int a, Tree h) =>
        Same(names => Pure((long)a).Catch(h.Handler(names)), _ => Pure((long)a));

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Catching_to_fail_again_changes_nothing(Tree m, Faults faults) =>
        Same(names => m.Build(names).Catch(Fail<long>), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Handlers_can_be_grouped_either_way(Tree m, Tree h, Tree g, Faults faults) => Same(
        names => m.Build(names).Catch(h.Handler(names)).Catch(g.Handler(names)),
        names =>
        {
            var (program, first, second) = (m.Build(names), h.Handler(names), g.Handler(names));
            return program.Catch(error => first(error).Catch(second));
        },
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task After_a_failure_no_step_is_made(Tree f) =>
        Same(names => Fail<long>(new RedisError.Client.Missing("it")).Bind(f.Arrow(names)), _ => Fail<long>(new RedisError.Client.Missing("it")));

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Alternatives_can_be_grouped_either_way(Tree a, Tree b, Tree c, Faults faults) =>
        Same(names => (a.Build(names) | b.Build(names)) | c.Build(names), names => Id(a.Build(names)) | (b.Build(names) | c.Build(names)), faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_failure_is_the_alternative_that_is_none(Tree m, Faults faults) =>
        Same(names => Fail<long>(new RedisError.Client.Missing("it")) | m.Build(names), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task An_attempt_taken_back_changes_nothing(Tree m, Faults faults) =>
        Same(names => m.Build(names).Attempt().Bind(FromOutcome), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Changing_no_error_and_asking_nothing_changes_nothing(Tree m, Faults faults) => Same(
        names => m.Build(names).MapError(error => error).Ensure(_ => true, _ => new RedisError.Client.Missing("never")).Finally(Done), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Deferring_changes_nothing(Tree m, Faults faults) => Same(
        names =>
        {
            var program = m.Build(names);
            return Defer(() => program);
        },
        m.Build,
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task No_further_attempt_is_no_retry(Tree m, Faults faults) =>
        Same(names => m.Build(names).Retry(RetrySchedule.Never), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_limit_that_is_not_reached_is_none(Tree m, Faults faults) =>
        Same(names => m.Build(names).Timeout(TimeSpan.FromHours(1)), m.Build, faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_bracket_is_a_bind_with_a_finalizer(Tree m, Tree f, Tree g, Faults faults) => Same(
        names =>
        {
            var (program, use, release) = (m.Build(names), f.Arrow(names), g.Arrow(names));
            return Bracket(program, use, a => release(a).Ignore());
        },
        names =>
        {
            var (program, use, release) = (m.Build(names), f.Arrow(names), g.Arrow(names));
            return program.Bind(a => use(a).Finally(release(a).Ignore()));
        },
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task Traverse_is_bind_after_bind(Tree m, Tree f, Tree g, Faults faults) => Same(
        names => Sequence([m.Build(names), f.Build(names), g.Build(names)]).Map(all => string.Join(' ', all)),
        names =>
        {
            var (first, second, third) = (m.Build(names), f.Build(names), g.Build(names));
            return from a in first from b in second from c in third select $"{a} {b} {c}";
        },
        faults);

    [Property(Arbitrary = [typeof(Trees)])]
    public Task A_loop_is_its_steps(Tree m, byte turns, Faults faults)
    {
        var count = turns % 5;
        return Same(
            names =>
            {
                var step = m.Arrow(names);
                return Loop((Turn: 0, Sum: 0L), state => state.Turn == count
                    ? Pure(Prelude.Right<(int Turn, long Sum), long>(state.Sum))
                    : step(state.Sum).Map(sum => Prelude.Left<(int Turn, long Sum), long>((state.Turn + 1, sum))));
            },
            names =>
            {
                var step = m.Arrow(names);
                return Enumerable.Range(0, count).Aggregate(Pure(0L), (program, _) => program.Bind(step));
            },
            faults);
    }
}
