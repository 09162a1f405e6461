namespace Redis.Functional.Simulation;

/// <summary>What one sentinel knows of the primary, and answers when it is asked.</summary>
sealed class SentinelView(int number)
{
    /// <summary>The name of the primary.</summary>
    public const string Name = "orders";

    const string Unknown = "ERR No such master with that name";

    /// <summary>The server that it takes for the primary.</summary>
    public int Primary { get; set; }

    /// <summary>The server that it has promoted and not announced yet. Until then it knows the new epoch and, to most questions, names the earlier primary.</summary>
    public int? Promoted { get; set; }

    /// <summary>The epoch of the configuration that names it.</summary>
    public long Epoch { get; set; }

    /// <summary>It does not reach the primary.</summary>
    public bool IsSubjectivelyDown { get; set; }

    /// <summary>It knows that enough sentinels do not reach the primary.</summary>
    public bool IsObjectivelyDown { get; set; }

    /// <summary>Nobody has told it of the primary, or somebody has had it forget.</summary>
    public bool HasForgotten { get; set; }

    /// <summary>The servers of the primary's set.</summary>
    public required int Servers { get; init; }

    /// <summary>All sentinels.</summary>
    public required int Sentinels { get; init; }

    string Flags => "master" + (IsSubjectivelyDown ? ",s_down" : "") + (IsObjectivelyDown ? ",o_down" : "");

    public void AnswerRole(ReplyBuffer reply)
    {
        reply.Array(2);
        reply.Bulk("sentinel");
        reply.Array(HasForgotten ? 0 : 1);
        if (!HasForgotten) reply.Bulk(Name);
    }

    /// <summary>SENTINEL MASTER, GET-MASTER-ADDR-BY-NAME, SENTINELS or REPLICAS, and a name.</summary>
    public void Answer(ReplyBuffer reply, string question, string name)
    {
        if (HasForgotten || name != Name)
        {
            reply.Error(Unknown);
            return;
        }

        switch (question)
        {
            case "MASTER":
                reply.Fields(
                    "name", Name, "ip", Deployment.HostOf(Primary), "port", "6379", "runid", "", "flags", Flags, "role-reported", "master", "config-epoch", $"{Epoch}",
                    "num-slaves", $"{Servers - 1}", "num-other-sentinels", $"{Sentinels - 1}", "quorum", "2");
                break;
            case "GET-MASTER-ADDR-BY-NAME":
                reply.Array(2);
                reply.Bulk(Deployment.HostOf(Promoted ?? Primary));
                reply.Bulk("6379");
                break;
            case "SENTINELS":
                reply.Array(Sentinels - 1);
                for (var i = 0; i < Sentinels; i++)
                    if (i != number)
                        reply.Fields("name", $"{i}", "ip", Deployment.SentinelOf(i), "port", "26379", "runid", $"{i}", "flags", "sentinel");
                break;
            default:
                reply.Array(Servers - 1);
                for (var i = 0; i < Servers; i++)
                    if (i != Primary)
                        reply.Fields("name", $"{i}", "ip", Deployment.HostOf(i), "port", "6379", "runid", $"{i}", "flags", "slave", "master-link-status", "ok");
                break;
        }
    }
}
