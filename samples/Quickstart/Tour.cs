using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Quickstart;

/// <summary>The steps, each a program; all of them together are one program too.</summary>
static class Tour
{
    const string Prefix = "quickstart:";
    static readonly RedisKey Name = Prefix + "name";
    static readonly RedisKey Visits = Prefix + "visits";
    static readonly RedisKey Stock = Prefix + "stock";

    public static RedisProgram<Unit> All =>
        from begin in Del(Name, Visits, Stock)
        from one in Step("1. SET and GET", SetAndGet)
        from two in Step("2. A program of four steps, written as a query", Greeting)
        from three in Step("3. A pipeline: three commands, one round trip, an outcome for each", Counters)
        from four in Step("4. A transaction: MULTI … EXEC", Reset)
        from five in Step("5. Check and set: WATCH, read, MULTI, EXEC, and again on a conflict", Take(3))
        from six in Step("6. An error on purpose: INCR on a text", Incr(Name))
        from end in Del(Name, Visits, Stock)
        select Unit.Default;

    static RedisProgram<Option<string>> SetAndGet =>
        from stored in Set(Name, "Ada", Expiry.In(TimeSpan.FromMinutes(1)))
        from name in Get<string>(Name)
        select name;

    static RedisProgram<string> Greeting =>
        from name in Get<string>(Name).Require("the name")      // no value: the program ends with a Left
        from visits in Incr(Visits)
        from again in visits < 2 ? Incr(Visits) : Pure(visits)  // a step may depend on the one before
        from ttl in Ttl(Name)
        select $"Hello {name}, this is visit {again}; your name is kept for {ttl}";

    static Pipeline<Seq<Either<RedisError, long>>> Counters =>
        Pipeline.Traverse([Visits, Name, Stock], key => IncrBy(key, 10).Attempt());

    static Transaction<string> Reset => Multi(
        (Set(Stock, 10), Del(Visits)).Zip((_, removed) => $"the stock is 10 now, and {removed} counter is removed, both at once"));

    static RedisProgram<long> Take(long count) => Optimistic([Stock],
        from stock in Get<long>(Stock).IfNone(0)
        select Multi(Set(Stock, stock - count).Map(_ => stock - count)),    // discarded when the stock has changed meanwhile
        RetrySchedule.Times(5) & RetrySchedule.Exponential(TimeSpan.FromMilliseconds(10)));

    // Whatever a step's outcome is, it is printed, and the tour goes on.
    static RedisProgram<Unit> Step<A>(string title, RedisProgram<A> program) =>
        from outcome in program.Attempt()
        select Print(title, outcome.Match(Right: Show, Left: Explain));

    static Unit Print(string title, string outcome)
    {
        Console.WriteLine($"{title}\n   {outcome}\n");
        return Unit.Default;
    }

    static string Show<A>(A value) => value is Seq<Either<RedisError, long>> many
        ? string.Join("\n   ", many.Map(one => one.Match(Right: number => $"{number}", Left: Explain)))
        : $"{value}";

    static string Explain(RedisError error) =>
        $"Left: {error.Message}\n      kind {error.GetType().Name}, command {error.Context.Command}, {Meaning(error.Delivery)}";

    static string Meaning(Delivery delivery) => delivery switch
    {
        Delivery.NotSent => "never sent: safe to try again",
        Delivery.Rejected => "refused by the server before it did anything: nothing has changed",
        Delivery.Executed => "done, but the reply was not what was expected",
        _ => "it may have been done or not",
    };
}
