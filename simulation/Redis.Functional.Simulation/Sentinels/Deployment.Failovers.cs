namespace Redis.Functional.Simulation;

// Failovers, step by step, as sentinels make them.
sealed partial class Deployment
{
    bool _isUnderWay;
    bool _isDoubtful;
    bool _isHealed;
    FailoverPlan? _latest;
    Action? _return;

    /// <summary>All that is planned happens at its time.</summary>
    public void Begin()
    {
        foreach (var plan in _settings.Failovers) _world.After(plan.At, _ => Begin(plan));
        foreach (var fault in _settings.Faults) _world.After(fault.At, _ => Begin(fault));
    }

    /// <summary>No more happens, what is away returns, and everybody hears of everything. What is under way ends soon.</summary>
    public void Heal()
    {
        _isHealed = true;
        Log("everything is well again");
        _return?.Invoke();
        for (var i = 0; i < _sentinels.Length; i++) Return(i);
    }

    void Begin(FailoverPlan plan)
    {
        if (_isUnderWay || _isHealed) return;
        _isUnderWay = true;
        _latest = plan;
        var primary = Present;
        Log($"a failover begins: {plan.Cause}, {plan.End}");
        if (plan.Cause != FailoverCause.Unharmed) TakeAway(primary, plan);
        _world.After(plan.Cause == FailoverCause.Unharmed ? TimeSpan.FromMilliseconds(1) : plan.Detected, _ => Lead(plan, primary));
    }

    void TakeAway(int server, FailoverPlan plan)
    {
        var isBack = false;
        if (plan.Cause == FailoverCause.Killed) Kill(HostOf(server));
        else _servers[server].Freeze();
        _return = () =>
        {
            if (isBack) return;
            isBack = true;
            Log($"{HostOf(server)} is back");
            if (plan.Cause == FailoverCause.Frozen)
            {
                _servers[server].Thaw();
                return;
            }

            _network.Dead.Remove(HostOf(server));
            _servers[server].IsLoading = true;
            _world.After(_random.UpTo(TimeSpan.FromMilliseconds(200)), _ => _servers[server].IsLoading = false);
        };
        _world.After(plan.Away, static back => ((Action)back!)(), _return);
    }

    // One of the sentinels that are well leads; the others agree.
    void Lead(FailoverPlan plan, int primary)
    {
        var well = Enumerable.Range(0, _sentinels.Length).Where(IsWell).ToArray();
        var isDown = plan.Cause != FailoverCause.Unharmed;
        if (isDown)
        {
            foreach (var sentinel in well)
            {
                (ViewOf(sentinel).IsSubjectivelyDown, ViewOf(sentinel).IsObjectivelyDown) = (true, true);
                Publish(sentinel, "+sdown", Master(primary));
                Publish(sentinel, "+odown", $"{Master(primary)} #quorum 2/2");
            }
        }

        if (well.Length < 2)
        {
            End(plan, primary, well);
            return;
        }

        var leader = well[_random.Below(well.Length)];
        foreach (var other in well)
            if (other != leader && _random.OneIn(4))
                Publish(other, "-failover-abort-not-elected", Master(primary));
        Publish(leader, "+try-failover", Master(primary));
        var candidates = Enumerable.Range(0, _servers.Length).Where(server => _servers[server].Primary == _servers[primary]).ToArray();
        if (plan.End == FailoverEnd.NotElected || (plan.End != FailoverEnd.NoGoodReplica && candidates.Length == 0 && _random.OneIn(2)))
        {
            GiveUp(plan, primary, well, leader, "-failover-abort-not-elected");
            return;
        }

        if (plan.End == FailoverEnd.NoGoodReplica || candidates.Length == 0)
        {
            GiveUp(plan, primary, well, leader, "-failover-abort-no-good-slave");
            return;
        }

        var replica = candidates[_random.Below(candidates.Length)];
        Publish(leader, "+failover-state-send-slaveof-noone", $"slave {HostOf(replica)}:6379 {HostOf(replica)} 6379 @ {SentinelView.Name} {HostOf(primary)} 6379");
        if (plan.End == FailoverEnd.Done) _world.After(plan.Promoted, _ => PromoteAndTell(plan, primary, replica, leader));
        else TimeOut(plan, primary, replica, leader, well);
    }

    void TimeOut(FailoverPlan plan, int primary, int replica, int leader, int[] well)
    {
        if (plan.End == FailoverEnd.TimedOutPromoted)
        {
            _isDoubtful = true;
            _world.After(plan.Promoted, _ => Promote(replica));
        }

        _world.After(plan.Promoted + plan.Seen, _ =>
        {
            Publish(leader, "-failover-abort-slave-timeout", Master(primary));
            if (plan.End == FailoverEnd.TimedOut)
            {
                End(plan, primary, well);
                return;
            }

            // Sentinels have it follow again whom they know as the primary.
            Present = primary;
            _world.After(plan.Announced, _ =>
            {
                Follow(replica, primary);
                _isDoubtful = false;
                End(plan, primary, well);
            });
        });
    }

    void PromoteAndTell(FailoverPlan plan, int primary, int replica, int leader)
    {
        Promote(replica);
        _world.After(plan.Seen, _ => WhenWell(leader, () => Tell(plan, primary, replica, leader)));
    }

    // The leading sentinel has the new epoch now and names the earlier primary until it has told all replicas; the others name the new one when they hear of it.
    void Tell(FailoverPlan plan, int primary, int replica, int leader)
    {
        _announced = (_announced.Epoch + 1, replica);
        (ViewOf(leader).Epoch, ViewOf(leader).Promoted) = (_announced.Epoch, replica);
        Log($"{SentinelOf(leader)} has seen the promotion, epoch {_announced.Epoch}");
        Publish(leader, "+promoted-slave", $"slave {HostOf(replica)}:6379 {HostOf(replica)} 6379 @ {SentinelView.Name} {HostOf(primary)} 6379");
        for (var i = 0; i < _sentinels.Length; i++)
        {
            var sentinel = i;
            if (sentinel != leader) _world.After(_random.UpTo(plan.Heard), _ => Hear(sentinel));
        }

        for (var i = 0; i < _servers.Length; i++)
        {
            var server = i;
            if (server != replica && server != primary) _world.After(_random.UpTo(plan.Announced), _ => Follow(server, replica));
        }

        _world.After(plan.Announced, _ => WhenWell(leader, () =>
        {
            Hear(leader);
            Demote(plan, primary, replica);
        }));
    }

    // Once it is back.
    void Demote(FailoverPlan plan, int primary, int replica)
    {
        var delay = _isHealed ? TimeSpan.FromMilliseconds(1) : plan.Demoted;
        _world.After(delay, _ =>
        {
            if (_servers[primary].IsFrozen || _network.Dead.Contains(HostOf(primary)))
            {
                Demote(plan, primary, replica);
                return;
            }

            Follow(primary, replica, plan.KeepsClients);
            _isUnderWay = false;
        });
    }

    void GiveUp(FailoverPlan plan, int primary, int[] well, int leader, string why) => _world.After(plan.Promoted, _ =>
    {
        Publish(leader, why, Master(primary));
        End(plan, primary, well);
    });

    // The primary is the same as before. Sentinels see it again when it is back.
    void End(FailoverPlan plan, int primary, int[] well)
    {
        if (_servers[primary].IsFrozen || _network.Dead.Contains(HostOf(primary)))
        {
            _world.After(TimeSpan.FromMilliseconds(50), _ => End(plan, primary, well));
            return;
        }

        foreach (var sentinel in well) (ViewOf(sentinel).IsSubjectivelyDown, ViewOf(sentinel).IsObjectivelyDown) = (false, false);
        _isUnderWay = false;
    }

    static string Master(int primary) => $"master {SentinelView.Name} {HostOf(primary)} 6379";
}
