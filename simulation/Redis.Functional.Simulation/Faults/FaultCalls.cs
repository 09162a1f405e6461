namespace Redis.Functional.Simulation;

/// <summary>The calls of one caller in a fault run. An OutOfMemoryException may reach the caller whose own call ran out of memory; nothing else may be thrown.</summary>
sealed class FaultCalls(FaultSurroundings surroundings, RedisClient client, int id, FaultResult result)
{
    readonly HashSet<string> _open = [];

    public FaultSurroundings Surroundings => surroundings;

    public World World => surroundings.World;

    public RedisClient Client => client;

    public int Id => id;

    /// <summary>Calls that have not ended.</summary>
    public IEnumerable<string> Open => _open.Order();

    public async Task Try<A>(string name, Func<ValueTask<RedisResult<A>>> call, Func<A, bool> isRight)
    {
        _open.Add(name);
        await GuardAsync(async () =>
        {
            var outcome = await call().ConfigureAwait(false);
            result.Calls++;
            if (!outcome.TryGetValue(out var value)) result.Errors++;
            else if (!isRight(value)) result.Faults.Add($"WRONG {name}: {value}");
        }).ConfigureAwait(false);
        _open.Remove(name);
    }

    public Task Try<A>(string name, Func<RedisProgram<A>> program, Func<A, bool> isRight, CancellationToken token = default) =>
        Try(name, () => client.RunResult(program(), token), isRight);

    /// <summary>Waits in virtual time.</summary>
    public Task Wait(double milliseconds) => new VirtualDelay(World).For(TimeSpan.FromMilliseconds(milliseconds));

    /// <summary>A token that is cancelled after so many milliseconds.</summary>
    public CancellationToken CancelledAfter(double milliseconds)
    {
        var source = new CancellationTokenSource();
        surroundings.After(milliseconds, _ => Guard(source.Cancel));
        return source.Token;
    }

    public async Task GuardAsync(Func<Task> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Caught(exception);
        }
    }

    public void Guard(Action act)
    {
        try
        {
            act();
        }
        catch (Exception exception)
        {
            Caught(exception);
        }
    }

    void Caught(Exception exception)
    {
        if (exception is OutOfMemoryException || (exception as AggregateException)?.InnerExceptions.All(static inner => inner is OutOfMemoryException) == true) result.Thrown++;
        else result.Faults.Add($"THROWS {exception.GetType().Name}: {exception.Message}");
    }
}
