using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Creates and joins pipelines.</summary>
/// <remarks>Since 0.1.</remarks>
public static class Pipeline
{
    /// <summary>What the overloads say that take no pipeline and do not compile: without them the compiler would speak of type parameters.</summary>
    internal const string TakesNoPrograms =
        "All commands of a pipeline or a transaction are sent at once, so no step can use another step's reply, and no command can block. Join commands with Zip or Traverse.";

    /// <summary>Creates a pipeline that sends nothing and yields a value.</summary>
    public static Pipeline<A> Pure<A>(A value) => new PurePipeline<A>(value);

    /// <summary>Joins pipelines into one, with their values in order.</summary>
    /// <remarks>
    /// If there are none, running the result is an InvalidArgument. <see cref="Traverse{A, B}(IEnumerable{A}, Func{A, Pipeline{B}})"/> accepts an empty
    /// sequence.
    /// </remarks>
    public static Pipeline<Seq<A>> Sequence<A>(IEnumerable<Pipeline<A>> items) => Joined(items, static item => item, mayBeEmpty: false);

    /// <summary>Creates one pipeline out of the pipelines that a function returns for the items, with their values in order.</summary>
    /// <remarks>
    /// The function is called once per item, immediately; if it throws, running the pipeline returns that as an error. Without items, the pipeline sends
    /// nothing and its value is an empty sequence.
    /// </remarks>
    public static Pipeline<Seq<B>> Traverse<A, B>(IEnumerable<A> items, Func<A, Pipeline<B>> f) => Joined(items, f, mayBeEmpty: true);

    /// <summary>Does not compile, because each element must be a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(TakesNoPrograms + " To run programs one after the other, use RedisProgram.Sequence.", error: true)]
    public static Pipeline<Seq<A>> Sequence<A>(IEnumerable<RedisProgram<A>> items) => Joined(items, static item => OrInvalid(item as Pipeline<A>), mayBeEmpty: false);

    /// <summary>Does not compile, because each element must be a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(TakesNoPrograms + " To run programs one after the other, use RedisProgram.Traverse.", error: true)]
    public static Pipeline<Seq<B>> Traverse<A, B>(IEnumerable<A> items, Func<A, RedisProgram<B>> f) => Traverse(items, item => OrInvalid(f(item) as Pipeline<B>));

    private static Pipeline<Seq<B>> Joined<A, B>(IEnumerable<A> items, Func<A, Pipeline<B>> f, bool mayBeEmpty)
    {
        var built = UserCode.Call(static (items, f) => Build(items, f), items, f);
        return built.TryGetValue(out var array) ? new SequencePipeline<B>(array, mayBeEmpty) : new InvalidPipeline<Seq<B>>(built.Error);
    }

    // Commands stay in an array of commands, which is received without an object per element.
    private static Pipeline<B>[] Build<A, B>(IEnumerable<A> items, Func<A, Pipeline<B>> f)
    {
        var source = items as IReadOnlyList<A> ?? [.. items];
        var commands = new Command<B>[source.Count];
        for (var i = 0; i < commands.Length; i++)
        {
            var pipeline = f(source[i]);
            if (pipeline is not Command<B> command) return Mixed(source, f, commands.AsSpan(0, i), pipeline);
            commands[i] = command;
        }

        return commands;
    }

    // From the first element on that is no bare command.
    private static Pipeline<B>[] Mixed<A, B>(IReadOnlyList<A> source, Func<A, Pipeline<B>> f, ReadOnlySpan<Command<B>> before, Pipeline<B>? first)
    {
        var all = new Pipeline<B>[source.Count];
        for (var i = 0; i < before.Length; i++) all[i] = before[i];
        all[before.Length] = OrInvalid(first);
        for (var i = before.Length + 1; i < all.Length; i++) all[i] = OrInvalid(f(source[i]));
        return all;
    }

    internal static Pipeline<C> Both<A, B, C>(Pipeline<A>? first, Pipeline<B>? second, Func<A, B, C> f) =>
        new ZipPipeline<A, B, C>(OrInvalid(first), OrInvalid(second), f);

    /// <summary>Null becomes a pipeline that is refused.</summary>
    internal static Pipeline<A> OrInvalid<A>(Pipeline<A>? pipeline) =>
        pipeline ?? new InvalidPipeline<A>(new RedisError.Client.InvalidArgument("An element of the pipeline is null."));
}
