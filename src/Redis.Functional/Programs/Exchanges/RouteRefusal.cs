namespace Redis.Functional;

/// <summary>The errors of batches that no node or nodes can serve. Each says what to do instead; nothing was sent.</summary>
internal static class RouteRefusal
{
    private const string Tag = "Keys with the same hash tag, such as {user1}:name and {user1}:mail, are in one slot.";

    /// <summary>Of a command or pipeline: the first request that cannot be sent.</summary>
    internal static RedisError Of(Exchange exchange) =>
        First(exchange, RouteNeeds.Crosses | RouteNeeds.Lease | RouteNeeds.Session | RouteNeeds.Node, static (request, needs) => OfRequest(request.Spec, needs));

    /// <summary>Of a transaction, which runs on one node.</summary>
    internal static RedisError OfTransaction(Exchange exchange, RouteFacts facts)
    {
        const RouteNeeds Alone = RouteNeeds.FansOut | RouteNeeds.Lease | RouteNeeds.Session | RouteNeeds.Node;
        return (facts.Needs & Alone) != RouteNeeds.None
            ? First(exchange, Alone, static (request, needs) => needs == RouteNeeds.FansOut
                ? new RedisError.Client.Unsupported($"{request.Spec.Name} is sent to several nodes, but a transaction to one. Run it outside the transaction.")
                : OfRequest(request.Spec, needs))
            : Crossing(exchange, $"The keys of a transaction must be in one slot. {Tag}");
    }

    /// <summary>Of a batch on a lease, which has one connection.</summary>
    internal static RedisError OnLease(Exchange exchange) => Crossing(exchange, $"The keys of a batch on a lease must be in one slot. {Tag}");

    private static RedisError OfRequest(CommandSpec spec, RouteNeeds needs) => needs switch
    {
        RouteNeeds.Crosses => new RedisError.Client.CrossSlot($"The keys of {spec.Name} must be in one slot. {Tag}"),
        RouteNeeds.Lease => new RedisError.Client.Unsupported($"{spec.Name} concerns the writes of its own connection. Run it on the lease that wrote."),
        RouteNeeds.Session => new RedisError.Client.Unsupported($"{spec.Name} changes the state of its connection. Run it on a lease."),
        _ when spec.Name == "SCAN" => new RedisError.Client.Unsupported("A cursor of SCAN is valid only on the node that returned it. Use ScanKeys, or run SCAN on one of the nodes."),
        _ => new RedisError.Client.Unsupported($"{spec.Name} concerns one node. Run it on one of the nodes."),
    };

    private static RedisError First(Exchange exchange, RouteNeeds sought, Func<IRequest, RouteNeeds, RedisError> error)
    {
        var requests = Requests(exchange);
        for (var i = 0; i < requests.Count; i++)
            if ((RouteFacts.Of(requests[i]).Needs & sought) is var needs && needs != RouteNeeds.None) return At(error(requests[i], needs), requests, i);
        return new RedisError.Client.Unsupported($"{exchange.Name} cannot be sent to several nodes.");
    }

    // At the first request whose slot is not that of those before it.
    private static RedisError Crossing(Exchange exchange, string message)
    {
        var requests = Requests(exchange);
        var facts = RouteFacts.None;
        var at = -1;
        while (facts.Slot != RouteFacts.SeveralSlots && ++at < requests.Count) facts = facts.And(requests[at]);
        return At(new RedisError.Client.CrossSlot(message), requests, at);
    }

    private static RedisError At(RedisError error, List<IRequest> requests, int index)
    {
        error = error.OfCommand(requests[index].Spec.Name);
        return requests.Count == 1 ? error : error.AtIndex(index);
    }

    private static List<IRequest> Requests(Exchange exchange)
    {
        var requests = new List<IRequest>();
        exchange.AddRequests(requests);
        return requests;
    }
}
