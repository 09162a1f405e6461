namespace Redis.Functional.Simulation;

// The sentinels: what each of them knows and says, and what happens to them.
sealed partial class Deployment
{
    const string Other = "others";
    readonly Dictionary<int, List<Action>> _waiting = [];
    readonly HashSet<int> _cutOff = [];

    // What sentinels know that are well, or will hear.
    (long Epoch, int Primary) _announced;

    SentinelView ViewOf(int sentinel) => _sentinels[sentinel].Sentinel!;

    bool IsUp(int sentinel) => !_sentinels[sentinel].IsFrozen && !_network.Dead.Contains(SentinelOf(sentinel));

    bool IsWell(int sentinel) => IsUp(sentinel) && !_cutOff.Contains(sentinel) && !ViewOf(sentinel).HasForgotten;

    // Once the sentinel runs and hears the others.
    void WhenWell(int sentinel, Action act)
    {
        if (IsWell(sentinel)) act();
        else if (_waiting.TryGetValue(sentinel, out var waiting)) waiting.Add(act);
        else _waiting[sentinel] = [act];
    }

    // The sentinel hears of the latest configuration.
    void Hear(int sentinel)
    {
        if (!IsWell(sentinel)) return;
        var view = ViewOf(sentinel);
        var before = view.Primary;
        if (view.Epoch > _announced.Epoch) return;
        (view.Epoch, view.Primary, view.Promoted) = (_announced.Epoch, _announced.Primary, null);
        if (before == view.Primary) return;
        (view.IsSubjectivelyDown, view.IsObjectivelyDown) = (false, false);
        Log($"{SentinelOf(sentinel)} names {HostOf(view.Primary)}, epoch {view.Epoch}");
        if (_random.OneIn(4)) Publish(sentinel, "+switch-master", $"{Other} {HostOf(view.Primary)} 6379 {HostOf(before)} 6379");
        if (Publish(sentinel, "+switch-master", $"{SentinelView.Name} {HostOf(before)} 6379 {HostOf(view.Primary)} 6379")) Announcing?.Invoke(view.Primary);
    }

    // False when nobody has heard it.
    bool Publish(int sentinel, string channel, string text)
    {
        if (!IsUp(sentinel)) return false;
        Log($"{SentinelOf(sentinel)} publishes {channel} {text}");
        if (NetworkFaults.Falls(_random, _isHealed ? 0 : _settings.LostEvents)) return false;
        return _sentinels[sentinel].Announce(channel, text) > 0;
    }

    void Begin(SentinelFault fault)
    {
        if (_isHealed || !IsWell(fault.Sentinel)) return;
        Log($"{SentinelOf(fault.Sentinel)}: {fault.Kind}");
        switch (fault.Kind)
        {
            case SentinelFaultKind.Dead:
                Kill(SentinelOf(fault.Sentinel));
                break;
            case SentinelFaultKind.Silent:
                _sentinels[fault.Sentinel].Freeze();
                break;
            case SentinelFaultKind.CutOff:
                _cutOff.Add(fault.Sentinel);
                break;
            case SentinelFaultKind.Forgetful when IsFound():
                ViewOf(fault.Sentinel).HasForgotten = true;
                break;
            case SentinelFaultKind.AllAnew when !_isUnderWay:
                _announced = (0, Present);
                foreach (var sentinel in _sentinels) (sentinel.Sentinel!.Epoch, sentinel.Sentinel.Primary) = _announced;
                return;
            default:
                return;
        }

        _world.After(fault.For, _ => Return(fault.Sentinel));
    }

    // It is well again, and hears what it has missed.
    void Return(int sentinel)
    {
        if (IsWell(sentinel)) return;
        Log($"{SentinelOf(sentinel)} is well again");
        _network.Dead.Remove(SentinelOf(sentinel));
        _sentinels[sentinel].Thaw();
        _cutOff.Remove(sentinel);
        if (ViewOf(sentinel).HasForgotten) (ViewOf(sentinel).HasForgotten, ViewOf(sentinel).Epoch, ViewOf(sentinel).Promoted) = (false, 0, null);
        if (_waiting.Remove(sentinel, out var waiting))
            foreach (var act in waiting)
                act();
        _world.After(_random.UpTo(TimeSpan.FromMilliseconds(200)), _ => Hear(sentinel));
    }
}
