namespace Redis.Functional;

/// <summary>
/// Errors for paths that must go on when memory has run out: built as usual, and replaced by one that was allocated beforehand, without
/// context, when that fails.
/// </summary>
internal static class FallbackErrors
{
    private static readonly RedisError NotSent = new RedisError.Client.CallbackFailed(new InsufficientMemoryException()) { Delivery = Delivery.NotSent };
    private static readonly RedisError Unknown = new RedisError.Client.CallbackFailed(new InsufficientMemoryException());
    internal static readonly RedisError LostUnknown = new RedisError.Connection(ConnectionFault.Lost, "An internal error of the client ended the connection.", Delivery.Unknown);
    internal static readonly RedisError LostNotSent = LostUnknown with { Delivery = Delivery.NotSent };
    internal static readonly RedisError CancelledNotSent = new RedisError.Client.Cancelled(Delivery.NotSent);
    internal static readonly RedisError ClosedNotSent = new RedisError.Client.Closed(Delivery.NotSent);
    private static readonly RedisError CancelledUnknown = new RedisError.Client.Cancelled(Delivery.Unknown);

    /// <summary>The cancellation of an exchange.</summary>
    internal static RedisError Cancelled(Delivery delivery, Exchange exchange)
    {
        try
        {
            return new RedisError.Client.Cancelled(delivery) { Context = new() { Command = exchange.Name, Hops = exchange.Sendings == 0 ? null : exchange.Sendings } };
        }
        catch (Exception)
        {
            return delivery == Delivery.NotSent ? CancelledNotSent : CancelledUnknown;
        }
    }

    /// <summary>The error with the delivery of all sendings, and how often the batch was sent again.</summary>
    internal static RedisError Resent(RedisError error, Delivery delivery, int hops)
    {
        try
        {
            var told = delivery == error.Delivery ? error : error with { Delivery = delivery };
            return hops == 0 ? told : told.AfterHops(hops);
        }
        catch (Exception)
        {
            return LostUnknown;
        }
    }

    /// <summary>The error that the replies of a batch are as a whole; null also when there is no memory to find it.</summary>
    internal static RedisError? RefusalOf(Exchange exchange)
    {
        try
        {
            return exchange.FindRefusal();
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Whether a batch is to be sent again; one about which that cannot be decided is not.</summary>
    internal static bool Wants(IResend resend, Exchange exchange, RedisError error)
    {
        try
        {
            return resend.Wants(exchange, error);
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>Gives a batch back to be sent again. One for which that cannot be done ends.</summary>
    internal static void SendAgain(IResend resend, Exchange exchange, RedisError error)
    {
        try
        {
            exchange.SendAgain(resend, error);
        }
        catch (Exception)
        {
            exchange.TryFail(error);
        }
    }

    /// <summary>An exception of the client's own code.</summary>
    internal static RedisError Defect(Exception exception, Delivery delivery)
    {
        try
        {
            return UserCode.Failure(exception, delivery);
        }
        catch (Exception)
        {
            return Of(delivery);
        }
    }

    /// <summary>The end of a connection, as the error of one of its exchanges.</summary>
    internal static RedisError Ended(RedisError reason, Delivery delivery, Exchange exchange)
    {
        try
        {
            return (reason with { Delivery = delivery }).OfCommand(exchange.Name);
        }
        catch (Exception)
        {
            return delivery == Delivery.NotSent ? LostNotSent : LostUnknown;
        }
    }

    /// <summary>The end of a connection because of an exception of the client's own code.</summary>
    internal static RedisError Ended(Exception exception)
    {
        try
        {
            var what = $"An internal error of the client ended the connection: {ErrorText.Of(exception)}";
            return new RedisError.Connection(ConnectionFault.Lost, what, Delivery.Unknown);
        }
        catch (Exception)
        {
            return LostUnknown;
        }
    }

    /// <summary>The error with the server's address in its context.</summary>
    internal static RedisError AtNode(RedisError error, string node)
    {
        try
        {
            return error.AtNode(node);
        }
        catch (Exception)
        {
            return error;
        }
    }

    /// <summary>The error with the command of an exchange in its context.</summary>
    internal static RedisError OfCommand(RedisError error, Exchange exchange)
    {
        try
        {
            return error.OfCommand(exchange.Name);
        }
        catch (Exception)
        {
            return error;
        }
    }

    private static RedisError Of(Delivery delivery) => delivery == Delivery.NotSent ? NotSent : Unknown;
}
