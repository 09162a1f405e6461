namespace Redis.Functional;

// What a line does with a frame: finds its subscribers and hands them the message.
internal sealed partial class PubSubLine
{
    /// <summary>Takes a message, on the read loop. False when the frame is none.</summary>
    public bool Take(Session session, in ReplyFrame frame)
    {
        var reader = frame.Reader();
        var said = PubSubFrame.Read(ref reader);
        switch (said.Kind)
        {
            case PubSubFrameKind.Message:
                Deliver(session, said, ref reader);
                return true;
            case PubSubFrameKind.Unsubscribed:
                Withdrawn(session, said);
                return true;
            default:
                return false;
        }
    }

    // Messages that a connection still brings while it is being closed lie in the gap.
    private void Deliver(Session session, PubSubFrame said, scoped ref RespReader reader)
    {
        lock (Gate)
        {
            if (_names.Session != session || _isDeaf || !_names.TryFind(said.Of, said.Name, out var topic) || !topic.TakesMessages) return;
            byte[]? channel = null;
            if (said.Of == RedisChannelKind.Pattern)
            {
                if (!reader.TryReadBytes(out var published)) return;
                channel = published.ToArray();
            }

            if (!reader.TryReadBytes(out var payload)) return;
            var message = new Delivered(topic.Channel, channel, payload.ToArray());
            _hub.Report.Received();
            foreach (var subscriber in topic.Topic.Subscribers)
            {
                if (!subscriber.Offer(topic.Channel, message)) Overrun(subscriber);
            }
        }
    }

    private void Overrun(Subscriber subscriber)
    {
        subscriber.End(null, Time);
        _hub.RemoveAll(subscriber);
        _hub.Reconcile();
    }

    // Unsolicited: a shard channel moves to another server. It is wanted still, so it is asked for where it belongs now.
    private void Withdrawn(Session session, PubSubFrame said)
    {
        lock (Gate)
        {
            if (_names.Session != session || _isDeaf || !_names.TryFind(said.Of, said.Name, out var topic) || topic.State != TopicState.Confirmed) return;
            var wasServed = topic.Topic.IsServed;
            (topic.State, topic.WasWithdrawn) = (TopicState.Absent, true);
            if (wasServed && !topic.Topic.IsServed) _hub.Missed(topic.Topic, new RedisError.Connection(ConnectionFault.Lost, $"The server no longer serves {topic.Channel}.", Delivery.Unknown));
            _hub.Away(topic, null);
            _names.Changed(topic);
            Reconcile();
        }
    }
}
