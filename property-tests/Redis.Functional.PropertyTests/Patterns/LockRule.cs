namespace Redis.Functional.PropertyTests.Patterns;

/// <summary>How a schedule of tries counts answers, and what its servers do.</summary>
sealed record LockRule(Func<int, ICountedBallot> Ballot)
{
    /// <summary>A server that is killed comes back with nothing.</summary>
    public bool Forgets { get; init; }

    /// <summary>Servers are raised to the fence also where somebody else holds the lock, and count as raised.</summary>
    public bool RaisesAnyway { get; init; }

    /// <summary>The library's.</summary>
    public static LockRule Librarys { get; } = new(static servers => new LibraryBallot(servers));

    /// <summary>Handed out when a majority of the servers that granted has been raised.</summary>
    public static LockRule MajorityOfGranted { get; } = new(static servers => new GrantedBallot(servers));

    sealed class LibraryBallot(int servers) : ICountedBallot
    {
        readonly LockBallot _ballot = new(servers, counts: true);

        public long Fence => _ballot.Fence;

        public bool IsGranted => _ballot.IsGranted;

        public bool IsWon => _ballot.IsWon;

        public bool IsLost => _ballot.IsLost;

        public bool MustRaise(int server) => _ballot.MustRaise(server);

        public void Grant(int server, long count) => _ballot.Grant(server, count);

        public void Raise(int server) => _ballot.Raise(server);

        public void Refuse(int server) => _ballot.Refuse(server);

        public void Fail(int server) => _ballot.Fail(server);
    }

    sealed class GrantedBallot(int servers) : ICountedBallot
    {
        readonly long[] _granted = new long[servers];
        readonly bool[] _isRaised = new bool[servers];
        readonly bool[] _isOut = new bool[servers];

        public long Fence { get; private set; }

        public bool IsGranted => Fence > 0;

        public bool IsWon => IsGranted && _isRaised.Count(static raised => raised) > _granted.Count(static count => count > 0) / 2;

        public bool IsLost => _isOut.Count(static gone => gone) > (servers - 1) / 2;

        public bool MustRaise(int server) => IsGranted && _granted[server] > 0 && !_isRaised[server] && !_isOut[server];

        public void Grant(int server, long count)
        {
            _granted[server] = count;
            if (Fence == 0 && _granted.Count(static granted => granted > 0) > servers / 2) Fence = _granted.Max();
            for (var i = 0; i < servers; i++) _isRaised[i] |= Fence > 0 && _granted[i] >= Fence;
        }

        public void Raise(int server) => _isRaised[server] = true;

        public void Refuse(int server) => _isOut[server] = true;

        public void Fail(int server) => _isOut[server] = true;
    }
}

/// <summary>What a try needs of whoever counts its answers.</summary>
interface ICountedBallot
{
    long Fence { get; }

    bool IsGranted { get; }

    bool IsWon { get; }

    bool IsLost { get; }

    bool MustRaise(int server);

    void Grant(int server, long count);

    void Raise(int server);

    void Refuse(int server);

    void Fail(int server);
}
