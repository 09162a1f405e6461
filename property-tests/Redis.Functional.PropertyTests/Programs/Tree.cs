using LanguageExt;
using Redis.Functional.Tests.Programs;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>A program as data, so that it can be printed, made smaller, and built as often as a law asks.</summary>
public abstract record Tree
{
    public sealed record Value(int Number) : Tree;

    public sealed record Failure(string What) : Tree;

    public sealed record Batch(Pipe Body) : Tree;

    public sealed record Executed(Pipe Body) : Tree;

    public sealed record Mapped(Tree Source, int Add) : Tree;

    public sealed record Then(Tree Source, Tree Next) : Tree;

    public sealed record Query(Tree Source, Tree Next) : Tree;

    public sealed record Caught(Tree Source, Tree Next) : Tree;

    public sealed record Either(Tree Source, Tree Other) : Tree;

    public sealed record Attempted(Tree Source) : Tree;

    public sealed record Finalized(Tree Source, Tree Finalizer) : Tree;

    public sealed record Retried(Tree Source, int Times) : Tree;

    public sealed record Leased(Tree Source) : Tree;

    public sealed record Each(Tree Source, int Count) : Tree;

    public sealed record Together(Tree First, Tree Second) : Tree;

    public sealed record Limited(Tree Source) : Tree;

    public sealed record Forgotten(Pipe Body) : Tree;

    /// <summary>Watches, runs the source, and executes the body.</summary>
    public sealed record Watched(Tree Source, Pipe Body, int Times) : Tree;

    public sealed record Bracketed(Tree Acquire, Tree Use, Tree Release) : Tree;

    /// <summary>Goes round as long as it counts.</summary>
    public sealed record Looped(Tree Source, int Count) : Tree;

    /// <summary>The program. Writes are numbered in the order of the tree, so that each has a name of its own.</summary>
    public RedisProgram<long> Build(Names names) => this switch
    {
        Value v => Pure((long)v.Number),
        Failure f => Fail<long>(new RedisError.Client.Missing(f.What)),
        Batch b => b.Body.Build(names),
        Executed e => Multi(e.Body.Build(names)),
        Mapped m => m.Source.Build(names).Map(n => n + m.Add),
        Then t => t.Source.Build(names).Bind(t.Next.Arrow(names)),
        Query q => Bound(q.Source.Build(names), q.Next.Arrow(names)),
        Caught c => c.Source.Build(names).Catch(c.Next.Handler(names)),
        Either o => o.Source.Build(names) | o.Other.Build(names),
        Attempted a => a.Source.Build(names).Attempt().Map(outcome => outcome.IfLeft(-1)),
        Finalized f => f.Source.Build(names).Finally(f.Finalizer.Build(names).Ignore()),
        Retried r => r.Source.Build(names).Retry(RetrySchedule.Times(r.Times)),
        Leased l => OnLease(l.Source.Build(names)),
        Together p => ZipParallel(p.First.Build(names), p.Second.Build(names)).Map(both => both.Item1 + both.Item2),
        Limited l => l.Source.Build(names).Timeout(TimeSpan.FromHours(1)),
        Forgotten f => f.Body.Build(names).FireAndForget().Map(_ => 0L),
        Watched w => Optimistic(["watched"], Transacted(w, names), RetrySchedule.Times(w.Times)),
        Bracketed b => Brackets(b, names),
        Looped l => Rounds(l, names),
        _ => Repeated((Each)this, names),
    };

    /// <summary>As a step after a value, on which it depends.</summary>
    public Func<long, RedisProgram<long>> Arrow(Names names)
    {
        var program = Build(names);
        return before => program.Map(n => (n * 31) + before);
    }

    /// <summary>As a step after an error, on which it depends.</summary>
    public Func<RedisError, RedisProgram<long>> Handler(Names names)
    {
        var program = Build(names);
        return error => program.Map(n => n + error.Message.Length);
    }

    static RedisProgram<long> Bound(RedisProgram<long> source, Func<long, RedisProgram<long>> next) => from a in source from b in next(a) select a + b;

    static RedisProgram<Transaction<long>> Transacted(Watched watched, Names names)
    {
        var (source, body) = (watched.Source.Build(names), watched.Body.Build(names));
        return source.Map(n => Multi(body.Map(m => m + n)));
    }

    static RedisProgram<long> Brackets(Bracketed bracketed, Names names)
    {
        var (acquire, use, release) = (bracketed.Acquire.Build(names), bracketed.Use.Arrow(names), bracketed.Release.Arrow(names));
        return Bracket(acquire, use, acquired => release(acquired).Ignore());
    }

    // The rounds' programs are made once, so that each write stands for itself.
    static RedisProgram<long> Rounds(Looped looped, Names names)
    {
        var programs = Enumerable.Range(0, looped.Count).Select(_ => looped.Source.Build(names)).ToArray();
        return Loop((Round: 0, Sum: 0L), at => at.Round == programs.Length
            ? Pure(Prelude.Right<(int, long), long>(at.Sum))
            : programs[at.Round].Map(n => Prelude.Left<(int, long), long>((at.Round + 1, at.Sum + n))));
    }

    static RedisProgram<long> Repeated(Each each, Names names)
    {
        var programs = Enumerable.Range(0, each.Count).Select(_ => each.Source.Build(names)).ToArray();
        return Sequence(programs).Map(all => all.Sum());
    }
}

/// <summary>A pipeline as data.</summary>
public abstract record Pipe
{
    public sealed record Value(int Number) : Pipe;

    public sealed record Read(string Key) : Pipe;

    public sealed record Write : Pipe;

    public sealed record Refused(string Code, bool Writes) : Pipe;

    public sealed record Mapped(Pipe Source, int Add) : Pipe;

    public sealed record Zipped(Pipe First, Pipe Second) : Pipe;

    public sealed record All(Pipe[] Items) : Pipe
    {
        public override string ToString() => $"All [{string.Join(", ", Items.Select(item => item.ToString()))}]";
    }

    public sealed record Attempted(Pipe Source) : Pipe;

    public Pipeline<long> Build(Names names) => this switch
    {
        Value v => Pipeline.Pure((long)v.Number),
        Read r => Sample.Get(r.Key).Map(value => value.Map(long.Parse).IfNone(0)),
        Write => Sample.Incr(names.Next()),
        Refused r => r.Writes ? Sample.FailWrite(r.Code) : Sample.FailRead(r.Code),
        Mapped m => m.Source.Build(names).Map(n => n + m.Add),
        Zipped z => z.First.Build(names).Zip(z.Second.Build(names), (a, b) => (a * 7) + b),
        All a => Pipeline.Sequence(a.Items.Select(item => item.Build(names)).ToArray()).Map(all => all.Sum()),
        _ => ((Attempted)this).Source.Build(names).Attempt().Map(outcome => outcome.IfLeft(-1)),
    };
}

/// <summary>Names for writes: each is a key that is incremented, so that its value says how often the write ran.</summary>
public sealed class Names
{
    int _next;

    public int Count => _next;

    public string Next() => Name(_next++);

    public static string Name(int number) => $"write {number}";
}
