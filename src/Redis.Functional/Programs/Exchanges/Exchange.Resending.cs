namespace Redis.Functional;

// A batch that is sent more than once, as a client of several servers does after a redirect or a lost connection.
internal abstract partial class Exchange
{
    private IResend? _resend;
    private short _sendings;

    // The worst that is known of the sendings so far: a delivery below Executed, or Unknown.
    private byte _past;
    private byte _redirects;

    /// <summary>The client that decides about its ends.</summary>
    private protected IResend? Resender => _resend;

    /// <summary>How often it was sent and given back to be sent again.</summary>
    internal int Sendings => _sendings;

    /// <summary>How many redirects it has followed, which are among its sendings.</summary>
    internal int Redirects => _redirects;

    /// <summary>It follows a redirect.</summary>
    internal void CountRedirect() => CountRedirects(1);

    /// <summary>Those that it has followed so far do not count any more.</summary>
    internal void ForgetRedirects() => _redirects = 0;

    /// <summary>Adds redirects that were followed in another exchange, or in this one.</summary>
    internal void CountRedirects(int count) => _redirects = (byte)Math.Min(byte.MaxValue, _redirects + count);

    /// <summary>What is known of the sendings so far, for an end before the next one: NotSent, Rejected, or Unknown.</summary>
    internal Delivery Past => (Delivery)_past;

    /// <summary>The client that decides first how it ends; null: the client that sends it. Set before it is sent.</summary>
    internal void Ask(IResend? resend) => _resend = resend;

    /// <summary>What is known of sendings of its requests in other exchanges. Before it is sent.</summary>
    private protected void BeginAfter(Delivery past) => _past = (byte)past;

    /// <summary>How often its requests were sent again in other exchanges, for its error.</summary>
    internal void NoteSendings(int sendings) => _sendings = (short)Math.Clamp(sendings, _sendings, short.MaxValue);

    /// <summary>True when a client decides about its ends, and therefore reads its refusals.</summary>
    internal bool IsAsked => _resend is not null;

    /// <summary>
    /// Whether it sends ASKING before itself from now on, as a node demands that is about to own its slot. False when it cannot: of everything but a
    /// transaction the requests need ASKING one by one (<see cref="PartedBatch.Part"/>). While it stands in no queue.
    /// </summary>
    internal virtual bool TrySetAsking(bool asks) => !asks;

    /// <summary>The error that its replies are as a whole, when they are in; null: they are something else.</summary>
    private protected virtual RedisError? Refusal() => null;

    /// <inheritdoc cref="Refusal"/>
    internal RedisError? FindRefusal() => Refusal();

    /// <summary>Forgets the replies of a sending, so that those of the next can be taken.</summary>
    private protected virtual void Restart() { }

    /// <summary>Forgets that it was ever sent, for its next life.</summary>
    private protected void ForgetSendings() => (_resend, _sendings, _past, _redirects) = (null, 0, 0, 0);

    /// <summary>Returns it to be sent again if its client says so. After true, it is not touched any more.</summary>
    private bool TryResend(RedisError error)
    {
        if (_resend is not { } resend || IsDone || !FallbackErrors.Wants(resend, this, error)) return false;

        // Before it can be cancelled as one that is open.
        _past = (byte)Worse(Past, error.Delivery);
        if (_sendings < short.MaxValue) _sendings++;

        // Only a blocking command waits anew: otherwise the server would wait longer than its caller, and pop an element without a receiver.
        if (OwnTimeout is not null) Deadline = 0;
        if (TryReopen()) FallbackErrors.SendAgain(resend, this, error);
        return true;
    }

    /// <summary>Recreates what was dropped and passes it on. The caller ends the exchange if this throws.</summary>
    internal void SendAgain(IResend resend, RedisError error)
    {
        Restart();
        resend.Add(this, error);
    }

    // False when its caller has ended it meanwhile.
    private bool TryReopen()
    {
        int state;
        do
        {
            state = Volatile.Read(ref _state);
            if (state == Done) return false;
        }
        while (Interlocked.CompareExchange(ref _state, Open, state) != state);
        return true;
    }

    /// <summary>An error of its last sending, with the delivery that all of them have, and how many there were before it.</summary>
    private protected RedisError WithPast(RedisError error)
    {
        var delivery = Worse(Past, error.Delivery);
        return delivery == error.Delivery && _sendings == 0 ? error : FallbackErrors.Resent(error, delivery, _sendings);
    }

    // That the server did it stays true however often it was sent.
    private static Delivery Worse(Delivery past, Delivery now) => now == Delivery.Executed || now > past ? now : past;
}
