using Redis.Functional.Tests.Programs;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A pool of connections that are nothing but open or not, dialled when the test says so, by a clock that goes when it is told.</summary>
sealed class PoolBench
{
    readonly Lock _gate = new();
    readonly Queue<TaskCompletionSource<RedisResult<FakePooled>>> _dials = new();
    readonly Clock _clock;
    TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int _begun;

    public PoolBench(int maxSize = 4, long maxWait = 1_000, long idle = 60_000, bool fails = true, long backoff = 100, bool isEager = true, Func<double>? random = null)
    {
        IsEager = isEager;
        _clock = new Clock(Time);
        Pool = new ConnectionPool<FakePooled>(Dial, new PoolLimits(maxSize, maxWait, idle, fails, random ?? (static () => 0), (_, _, _) => backoff), _clock);
    }

    public FakeTime Time { get; } = new();

    public ConnectionPool<FakePooled> Pool { get; }

    /// <summary>Dials succeed at once.</summary>
    public bool IsEager { get; set; }

    public int DialsBegun
    {
        get
        {
            lock (_gate) return _begun;
        }
    }

    public Task<RedisResult<FakePooled>> Take(CancellationToken token = default, long patience = Clock.Never, bool failsWithDial = false) =>
        Pool.Take(patience, token, failsWithDial).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public async Task<FakePooled> Taken()
    {
        var taken = await Take();
        return taken.TryGetValue(out var connection) ? connection : throw new Xunit.Sdk.XunitException($"{taken.Error}");
    }

    public void Advance(long milliseconds)
    {
        Time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        Pool.Sweep(_clock.Now);
    }

    /// <summary>The oldest dial that goes on, when there is one.</summary>
    public async Task<TaskCompletionSource<RedisResult<FakePooled>>> NextDial()
    {
        while (true)
        {
            Task asked;
            lock (_gate)
            {
                if (_dials.TryDequeue(out var dial)) return dial;
                asked = _asked.Task;
            }

            await asked.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>Waits until a dial goes on.</summary>
    public async Task WaitForDial()
    {
        Task asked;
        lock (_gate) asked = _dials.Count > 0 ? Task.CompletedTask : _asked.Task;
        await asked.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Ends the oldest dial that goes on; false when there is none.</summary>
    public bool TryEndDial(RedisResult<FakePooled> outcome)
    {
        lock (_gate) return _dials.TryDequeue(out var dial) && dial.TrySetResult(outcome);
    }

    async ValueTask<RedisResult<FakePooled>> Dial(CancellationToken token)
    {
        TaskCompletionSource<RedisResult<FakePooled>> dial = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _begun++;
            if (IsEager) return new FakePooled();
            _dials.Enqueue(dial);
            _asked.TrySetResult();
            _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return await dial.Task;
    }
}

/// <summary>A connection that is open until it is ended.</summary>
sealed class FakePooled : IPooled
{
    readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile bool _isEnded;

    public bool IsOpen => !_isEnded;

    public Task Ended => _ended.Task;

    public RedisError? Reason { get; private set; }

    public void End(RedisError reason)
    {
        Reason ??= reason;
        _isEnded = true;
        _ended.TrySetResult();
    }
}
