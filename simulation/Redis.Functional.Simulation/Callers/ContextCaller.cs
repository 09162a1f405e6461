using System.Globalization;
using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Functions in every shape of program: each sees the caller's AsyncLocal and culture, whoever's reply woke it.</summary>
sealed class ContextCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly AsyncLocal<string?> Who = new();
    static readonly TimeSpan Limit = Settings.CommandTimeout * 8;
    static readonly int[] Numbers = [1, 2, 3];
    readonly CultureInfo _culture = CultureOf(id);
    readonly string _key = $"context-{id}";

    protected override async Task Call(int number)
    {
        var who = $"x{Id}-{number}";
        Who.Value = who;
        CultureInfo.CurrentCulture = _culture;
        _ = await Ask("functions", Program(Random.Below(9), who), Limit).ConfigureAwait(false);
        See(who, 1, "the caller itself");
    }

    RedisProgram<int> Program(int shape, string who) => shape switch
    {
        0 => Echo(who).Map(_ => See(who, 1, "Map of a command")),
        1 => from said in Echo(who) let seen = See(who, 1, "let") from other in Echo(who) select See(who, seen, "select"),
        2 => (Echo(who), Incr(_key)).Zip((_, _) => See(who, 1, "Apply")),
        3 => Pipeline.Traverse(Numbers, one => Echo(who).Map(_ => See(who, one, "Map in Traverse"))).Map(all => See(who, all.Count, "Map of Traverse")),
        4 => Multi(Echo(who).Map(_ => See(who, 1, "Map in a transaction"))),
        5 => OnLease(Echo(who).Map(_ => See(who, 1, "Map on a lease")).Timeout(TimeSpan.FromSeconds(1))),
        6 => ZipParallel(Echo(who).Map(_ => See(who, 1, "Map in Par")), FromTask(async token =>
        {
            await new VirtualDelay(World).For(TimeSpan.FromMilliseconds(1), token).ConfigureAwait(false);
            return See(who, 1, "a task");
        })).Map(both => See(who, both.Item1, "Map of Par")),
        7 => Get(_key, new Codec(this, who)).Map(found => See(who, found.IfNone(1), "Map of a typed read")),
        _ => Fail<int>(new RedisError.Client.Missing("again")).RetryWhen(RetrySchedule.Constant(TimeSpan.FromMilliseconds(1)) & RetrySchedule.Times(2), _ => See(who, 1, "RetryWhen") == 1)
            .Catch((RedisError _) => Echo(who).AsProgram().Map(_ => See(who, 1, "Catch"))),
    };

    int See(string who, int value, string where)
    {
        Expect(Who.Value == who, $"{where} saw the AsyncLocal of {Who.Value ?? "nobody"}, not of {who}");
        Expect(ReferenceEquals(CultureInfo.CurrentCulture, _culture), $"{where} saw another culture than its caller's");
        return value;
    }

    static CultureInfo CultureOf(int id)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = $"{id}";
        return culture;
    }

    sealed class Codec(ContextCaller caller, string who) : IRedisCodec<int>
    {
        public RedisValue Encode(int value) => value;

        public RedisResult<int> Decode(RedisValue value) => caller.See(who, 1, "a codec");
    }
}
