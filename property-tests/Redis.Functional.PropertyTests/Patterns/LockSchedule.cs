namespace Redis.Functional.PropertyTests.Patterns;

/// <summary>
/// Servers, tries to take one lock on a majority of them, and whatever can come between: requests and replies that are late, out of order or lost, tries that wait no
/// longer, locks that run out when it suits nobody, servers that are killed. No clock: any order of events is possible.
/// </summary>
/// <param name="random">Draws the events.</param>
/// <param name="rule">How the answers are counted.</param>
sealed class LockSchedule(Random random, LockRule rule)
{
    const int Events = 250;
    const int Nobody = -1;

    readonly int _servers = random.Next(3, 8);
    readonly int _triesAtOnce = random.Next(1, 5);
    readonly long[] _counts = new long[7];
    readonly int[] _holders = [Nobody, Nobody, Nobody, Nobody, Nobody, Nobody, Nobody];
    readonly List<Message> _messages = [];
    readonly List<Try> _tries = [];
    readonly List<Try> _open = [];
    readonly List<Try> _won = [];
    int _now;

    enum Kind
    {
        Acquire,
        Raise,
        Release,
        Granted,
        Refused,
        Raised,
        NotHeld,
    }

    readonly record struct Message(Kind Kind, Try Try, int Server, long Number = 0);

    sealed class Try(int id, int begun, ICountedBallot ballot, int servers)
    {
        public int Id => id;

        public int Begun => begun;

        public int Won { get; set; }

        public ICountedBallot Ballot => ballot;

        public bool IsReleased { get; set; }

        public bool[] IsRaising { get; } = new bool[servers];

        /// <summary>Servers whose answer is waited for.</summary>
        public bool[] Awaits { get; } = [.. Enumerable.Repeat(true, servers)];
    }

    /// <summary>How many were given the lock.</summary>
    public int Wins => _won.Count;

    /// <summary>How many servers had to be raised.</summary>
    public int Raises { get; private set; }

    /// <summary>Runs it. The first fence that is not greater than one given before it was asked for, or is given twice; null when there is none.</summary>
    public string? Run()
    {
        // The servers have counted different numbers of holders before.
        for (var i = 0; i < _servers; i++) _counts[i] = random.Next(6);
        for (_now = 1; _now <= Events; _now++)
        {
            switch (random.Next(40))
            {
                case < 4:
                    Begin();
                    break;
                case 4:
                    Expire();
                    break;
                case 5:
                    GiveUp();
                    break;
                case 6:
                    Lose();
                    break;
                case < 10:
                    if (_won.Count > 0) Release(_won[^1]);
                    break;
                case 10:
                    if (random.Next(4) == 0) Kill(random.Next(_servers));
                    break;
                default:
                    Deliver();
                    break;
            }

            if (Fault() is { } fault) return fault;
        }

        return null;
    }

    void Begin()
    {
        if (_open.Count >= _triesAtOnce) return;
        var begun = new Try(_tries.Count, _now, rule.Ballot(_servers), _servers);
        _tries.Add(begun);
        _open.Add(begun);
        for (var server = 0; server < _servers; server++) _messages.Add(new(Kind.Acquire, begun, server));
    }

    void Expire() => _holders[random.Next(_servers)] = Nobody;

    // The request may still arrive.
    void GiveUp()
    {
        if (_open.Count == 0) return;
        var one = _open[random.Next(_open.Count)];
        var server = random.Next(_servers);
        if (!one.Awaits[server]) return;
        one.Awaits[server] = false;
        one.Ballot.Fail(server);
        GoOn(one);
    }

    // Not told: its try gives up sooner or later, or waits for ever.
    void Lose()
    {
        if (_messages.Count > 0) Take();
    }

    void Release(Try one)
    {
        if (one.IsReleased) return;
        one.IsReleased = true;
        for (var server = 0; server < _servers; server++) _messages.Add(new(Kind.Release, one, server));
    }

    // What was under way is lost. What it has answered it has on its disk.
    void Kill(int server)
    {
        _messages.RemoveAll(message => message.Server == server);
        if (rule.Forgets) (_counts[server], _holders[server]) = (0, Nobody);
    }

    void Deliver()
    {
        if (_messages.Count == 0) return;
        var message = Take();
        var (one, server) = (message.Try, message.Server);
        switch (message.Kind)
        {
            case Kind.Acquire when _holders[server] == Nobody:
                _holders[server] = one.Id;
                _messages.Add(new(Kind.Granted, one, server, ++_counts[server]));
                break;
            case Kind.Acquire:
                _messages.Add(new(Kind.Refused, one, server));
                break;
            case Kind.Raise when _holders[server] == one.Id || rule.RaisesAnyway:
                _counts[server] = Math.Max(_counts[server], message.Number);
                _messages.Add(new(Kind.Raised, one, server));
                break;
            case Kind.Raise:
                _messages.Add(new(Kind.NotHeld, one, server));
                break;
            case Kind.Release:
                if (_holders[server] == one.Id) _holders[server] = Nobody;
                break;
            default:
                Answer(message);
                break;
        }
    }

    void Answer(Message message)
    {
        var (one, server) = (message.Try, message.Server);
        if (!one.Awaits[server] || !_open.Contains(one)) return;
        one.Awaits[server] = false;
        switch (message.Kind)
        {
            case Kind.Granted:
                one.Ballot.Grant(server, message.Number);
                break;
            case Kind.Raised:
                one.Ballot.Raise(server);
                break;
            case Kind.Refused:
                one.Ballot.Refuse(server);
                break;
            default:
                one.Ballot.Fail(server);
                break;
        }

        GoOn(one);
    }

    void GoOn(Try one)
    {
        for (var server = 0; server < _servers && !one.Ballot.IsWon; server++)
        {
            if (one.IsRaising[server] || !(one.Ballot.MustRaise(server) || (rule.RaisesAnyway && one.Ballot.IsGranted))) continue;
            (one.IsRaising[server], one.Awaits[server]) = (true, true);
            _messages.Add(new(Kind.Raise, one, server, one.Ballot.Fence));
            Raises++;
        }

        if (!one.Ballot.IsWon && !one.Ballot.IsLost) return;
        _open.Remove(one);
        if (one.Ballot.IsLost)
        {
            Release(one);
            return;
        }

        one.Won = _now;
        _won.Add(one);
    }

    string? Fault()
    {
        if (_won.Count == 0 || _won[^1] is not { } last || last.Won != _now) return null;
        foreach (var other in _won)
        {
            if (other == last) break;
            if (other.Won < last.Begun && other.Ballot.Fence >= last.Ballot.Fence) return $"{_servers} servers: fence {last.Ballot.Fence} after {other.Ballot.Fence}";
            if (other.Ballot.Fence == last.Ballot.Fence) return $"{_servers} servers: fence {last.Ballot.Fence} twice";
        }

        return null;
    }

    Message Take()
    {
        var at = random.Next(_messages.Count);
        var taken = _messages[at];
        _messages[at] = _messages[^1];
        _messages.RemoveAt(_messages.Count - 1);
        return taken;
    }
}
