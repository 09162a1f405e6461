using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>What is sent again after an outcome, whatever the outcome is.</summary>
public class SecondSendingLaws
{
    static readonly string[] Codes =
        ["READONLY", "LOADING", "MASTERDOWN", "UNBLOCKED", "MOVED", "ASK", "TRYAGAIN", "CLUSTERDOWN", "BUSY", "NOREPLICAS", "ERR", "OOM", "WRONGTYPE", "NOPERM", "MY"];

    [Property(MaxTest = 2_000)]
    public void A_write_that_may_have_run_is_never_sent_again(byte kind, byte code, Delivery delivery, ConnectionFault fault, byte sendings, bool followsPrimary)
    {
        var again = SecondSendings.Of(Error(kind, code, delivery, fault), isReadOnly: false, sendings, followsPrimary);
        if (delivery is Delivery.Unknown or Delivery.Executed) Assert.Equal(SecondSending.None, again);
    }

    [Property(MaxTest = 2_000)]
    public void A_read_is_sent_again_three_times_at_most_after_its_reply_was_lost(byte kind, byte code, Delivery delivery, ConnectionFault fault, byte sendings, bool followsPrimary)
    {
        var error = Error(kind, code, delivery, fault);
        if (delivery == Delivery.Unknown && sendings >= 3) Assert.Equal(SecondSending.None, SecondSendings.Of(error, isReadOnly: true, sendings, followsPrimary));
        if (delivery == Delivery.Executed) Assert.Equal(SecondSending.None, SecondSendings.Of(error, isReadOnly: true, sendings, followsPrimary));
    }

    [Property(MaxTest = 2_000)]
    public void The_client_of_one_server_tells_what_it_answered(byte code, Delivery delivery, byte sendings, bool isReadOnly) =>
        Assert.Equal(SecondSending.None, SecondSendings.Of(Error(0, code, delivery, default), isReadOnly, sendings, followsPrimary: false));

    static RedisError Error(byte kind, byte code, Delivery delivery, ConnectionFault fault) => (kind % 6) switch
    {
        0 => new RedisError.Server(Codes[code % Codes.Length], "force unblock") { Delivery = delivery },
        1 => new RedisError.Connection(fault, "gone", delivery),
        2 => new RedisError.Protocol("odd") { Delivery = delivery },
        3 => new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), delivery),
        4 => new RedisError.Client.Closed(delivery),
        _ => new RedisError.Client.Cancelled(delivery),
    };
}
