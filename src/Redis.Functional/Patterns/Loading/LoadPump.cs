namespace Redis.Functional;

/// <summary>
/// Reads the sequence of a bulk load, keeps its window full, and counts what ends. It waits until half of the window has ended before it sends more: a
/// command for each reply would be a write for each.
/// </summary>
internal sealed class LoadPump<A>(
    IRedisClient client, RedisEnvironment environment, IAsyncEnumerable<RedisProgram<A>> commands, LoadOptions options, CancellationToken stop) : ILoadCounts
{
    private readonly LoadWindow<A> _window = new(options);
    private readonly LoadFailures _failures = new();
    private long _done;
    private long _failed;
    private long _started;
    private bool _isRead;

    // The failure that reached the limit.
    private RedisError? _tooMany;

    public long Done => Volatile.Read(ref _done);

    public long Failed => Volatile.Read(ref _failed);

    public long Started => Volatile.Read(ref _started);

    public bool IsComplete { get; private set; }

    /// <summary>Ends when a report is due before its time.</summary>
    internal Task Urgent => _failures.Full;

    private bool IsStopped => stop.IsCancellationRequested || _tooMany is not null;

    private Delivery Delivery => _started == 0 ? Delivery.NotSent : Delivery.Unknown;

    public LoadFailure[] TakeFailures() => _failures.Take();

    /// <summary>Loads the sequence. Its result is why it stopped before the end, or null.</summary>
    internal async Task<RedisError?> Run(CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var span = environment.Instrument?.BeginLoad();
        var end = await Feed().ConfigureAwait(false);
        var isCancelled = await Finish().ConfigureAwait(false);
        if (isCancelled || (stop.IsCancellationRequested && !_isRead)) end = new RedisError.Client.Cancelled(Delivery);
        end ??= _tooMany;
        IsComplete = end is null;
        if (span is not null) environment.Instrument!.EndLoad(span, _started, end);
        return end;
    }

    private async Task<RedisError?> Feed()
    {
        var opened = UserCode.Call(static (commands, stop) => commands.GetAsyncEnumerator(stop), commands, stop, Delivery.NotSent);
        if (!opened.TryGetValue(out var items)) return opened.Error;
        if (items is null) return new RedisError.Client.InvalidArgument("The enumerator of the sequence of commands is null.");
        RedisError? end = null;
        while (end is null && !IsStopped)
        {
            if (_window.HasEnded) await Drain().ConfigureAwait(false);
            if (!_window.HasRoom || _failures.IsFull)
            {
                await MakeRoom().ConfigureAwait(false);
                continue;
            }

            var moving = UserCode.MoveNext(items, Delivery);
            if (!moving.IsCompleted)
            {
                var next = moving.AsTask();
                await Until(next, stop).ConfigureAwait(false);
                if (!next.IsCompleted)
                {
                    // It can be disposed of only when it has moved.
                    _ = DisposeAfter(next, items);
                    return null;
                }

                moving = new(next);
            }

            var moved = await moving.ConfigureAwait(false);
            _isRead = moved.TryGetValue(out var isMore) && !isMore;
            if (_isRead) break;
            end = moved.IsError ? moved.Error : Start(items);
        }

        var fault = await UserCode.Dispose(items, Delivery).ConfigureAwait(false);
        return end ?? fault;
    }

    // Begins the current command of the sequence. Its result is the fault of the sequence, or null.
    private RedisError? Start(IAsyncEnumerator<RedisProgram<A>> items)
    {
        var current = UserCode.Call(static items => items.Current, items, Delivery);
        if (!current.TryGetValue(out var program)) return current.Error;
        Volatile.Write(ref _started, _started + 1);
        if (program?.MeasuredExchange(environment) is { } exchange)
        {
            // Without a token, whose registration would cost a tenth of the throughput: the window cancels it.
            exchange.Begin(client, CancellationToken.None);
            _window.Add(exchange, exchange.AsResult);
        }
        else
        {
            _window.Add(null, client.RunResult(program!, stop));
        }

        return null;
    }

    // Waits until half of the window has ended, and the failures have been read.
    private async ValueTask MakeRoom()
    {
        var half = _window.HasRoom ? _window.Count : _window.Count / 2;
        while (_window.Count > half && !IsStopped)
        {
            await Until(_window.EndOf(_window.Count - half - 1), stop).ConfigureAwait(false);
            // On several connections one that was begun earlier may end later.
            await Until(_window.EndOf(0), stop).ConfigureAwait(false);
            await Drain().ConfigureAwait(false);
        }

        await _failures.Room(stop).ConfigureAwait(false);
    }

    // Waits for the rest. True when some of it was cancelled.
    private async ValueTask<bool> Finish()
    {
        var isCancelled = false;
        while (_window.Count > 0)
        {
            if (stop.IsCancellationRequested && !isCancelled)
            {
                isCancelled = true;
                _window.Cancel();
            }

            await Until(_window.EndOf(0), isCancelled ? CancellationToken.None : stop).ConfigureAwait(false);
            await Drain().ConfigureAwait(false);
        }

        return isCancelled;
    }

    // Waits for one thing, and counts what else ends.
    private async ValueTask Until(Task task, CancellationToken token)
    {
        while (!task.IsCompleted && !token.IsCancellationRequested)
        {
            await task.WaitAsync(options.ProgressInterval, environment.Time, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!task.IsCompleted) await Drain().ConfigureAwait(false);
        }
    }

    // Counts what has ended. Waits for nothing.
    private async ValueTask Drain()
    {
        while (_window.HasEnded)
        {
            var outcome = await _window.Take().ConfigureAwait(false);
            if (outcome.IsOk)
            {
                Volatile.Write(ref _done, _done + 1);
                continue;
            }

            _failures.Add(new(_done + _failed, outcome.Error));
            Volatile.Write(ref _failed, _failed + 1);
            if (_failed == options.StopAfterFailures) _tooMany = outcome.Error;
        }
    }

    private async Task DisposeAfter(Task moving, IAsyncEnumerator<RedisProgram<A>> items)
    {
        await moving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ = await UserCode.Dispose(items, Delivery).ConfigureAwait(false);
    }
}
