using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Bulk loads: long sequences of commands, with progress and in constant memory.</summary>
/// <remarks>Since 0.1.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RedisLoad
{
    extension(IRedisClient client)
    {
        /// <summary>Runs the commands of a sequence, many at a time, and streams reports of the progress.</summary>
        /// <param name="commands">The commands; pipelines, transactions and programs too, each of which counts as one. Their values are dropped.</param>
        /// <param name="options">The limits and the interval of reports. Default: <see cref="LoadOptions.Default"/>.</param>
        /// <param name="cancellationToken">Ends the load.</param>
        /// <remarks>
        /// <para>
        /// Nothing throws. Failed commands are in <see cref="LoadProgress.Failures"/>, and the load goes on. The last report has
        /// <see cref="LoadProgress.IsComplete"/>. A load that does not reach the end of the sequence ends with a report and a Left: Cancelled, the exception of
        /// the sequence as CallbackFailed, or the failure that reached <see cref="LoadOptions.StopAfterFailures"/>.
        /// </para>
        /// <para>
        /// Commands are read from the sequence as others end, so that no more than <see cref="LoadOptions.Window"/> are in flight, and are sent in the order of
        /// the sequence. The sequence is read on a thread of the thread pool, beside the loop over the reports: a slow loop misses reports and delays the
        /// load only when very many commands fail. Leaving the loop or cancelling ends the load at once: commands that were not sent are withdrawn,
        /// and those that were sent may have run, which their failures say. Nothing is sent before the stream is enumerated, and each enumeration loads again.
        /// </para>
        /// <para>Since 0.1.</para>
        /// </remarks>
        /// <example><code>
        /// await foreach (Either&lt;RedisError, LoadProgress&gt; report in client.Load(rows.Select(row =&gt; Set(row.Key, row.Value)), cancellationToken: ct))
        ///     Console.WriteLine(report);
        /// </code></example>
        public IAsyncEnumerable<Either<RedisError, LoadProgress>> Load<A>(
            IAsyncEnumerable<RedisProgram<A>> commands, LoadOptions? options = null, CancellationToken cancellationToken = default) =>
            Reports(client, commands, options ?? LoadOptions.Default, cancellationToken);
    }

    private static async IAsyncEnumerable<Either<RedisError, LoadProgress>> Reports<A>(
        IRedisClient client, IAsyncEnumerable<RedisProgram<A>> commands, LoadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (Problem(client, commands, options) is { } problem)
        {
            yield return new RedisError.Client.InvalidArgument(problem);
            yield break;
        }

        var environment = UserCode.EnvironmentOf(client);
        if (!environment.TryGetValue(out var usable))
        {
            yield return environment.Error;
            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pump = new LoadPump<A>(client, usable, commands, options, stop.Token);
        var meter = new LoadMeter(usable.Time, options);
        var running = UserCode.Await(pump.Run, CancellationToken.None).AsTask();
        try
        {
            bool isOver;
            do
            {
                await ((Task)Task.WhenAny(running, pump.Urgent)).WaitAsync(meter.UntilNext(), usable.Time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                isOver = running.IsCompleted;
                yield return meter.Report(pump, isOver);
            }
            while (!isOver);

            if ((await running.ConfigureAwait(false)) is var end && (end.TryGetValue(out var reason) ? reason : end.Error) is { } error) yield return error;
        }
        finally
        {
            Cancellation.Cancel(stop);
            _ = await running.ConfigureAwait(false);
        }
    }

    private static string? Problem<A>(IRedisClient client, IAsyncEnumerable<RedisProgram<A>> commands, LoadOptions options) =>
        client is null ? "The client is null."
        : commands is null ? "The sequence of commands is null."
        : options.Problem();
}
