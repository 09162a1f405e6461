using System.Text;

namespace Redis.Functional.Testing;

/// <summary>Decides what happens to each request of a connection. Used by the writer only.</summary>
internal sealed class RequestSide(FaultState state, ReplySide replies)
{
    private enum Queueing
    {
        No,
        Yes,
        Refused,
    }

    private static readonly byte[] Discard = "*1\r\n$7\r\nDISCARD\r\n"u8.ToArray();
    private static readonly byte[] Aborted = "-EXECABORT Transaction discarded because of previous errors.\r\n"u8.ToArray();

    private Queueing _queueing;
    private ArmedFault? _atExec;
    private ArmedFault? _refusesAll;
    private bool _ends;

    /// <summary>What is to be sent for a request.</summary>
    internal ReadOnlyMemory<byte> Pass(SeenRequest? request, ReadOnlyMemory<byte> bytes)
    {
        if (_ends) return default;
        if (request is null)
        {
            replies.Await(new Awaited());
            return bytes;
        }
        if (_refusesAll is { } all) return RefuseAll(request, all);
        var fault = state.OfRequest(request);
        if (fault?.Fault.Kind == FaultKind.CutBefore)
        {
            _ends = true;
            replies.Await(Awaited.Cut(fault));
            return default;
        }
        return fault?.Fault.Kind == FaultKind.Answer ? Refuse(request, fault) : Send(request, fault, bytes);
    }

    // A server that refuses MULTI refuses what belongs to it as well: sent alone it would run.
    private ReadOnlyMemory<byte> RefuseAll(SeenRequest request, ArmedFault fault)
    {
        if (request.Verb is "EXEC" or "DISCARD") _refusesAll = null;
        return Refused(fault);
    }

    private ReadOnlyMemory<byte> Refuse(SeenRequest request, ArmedFault fault)
    {
        if (request.Verb == "MULTI") _refusesAll = fault;
        if (request.Verb is "EXEC" && _queueing != Queueing.No) return End(new Awaited { Fault = fault, Replacement = ErrorOf(fault) }, Discard);
        if (_queueing == Queueing.Yes) _queueing = Queueing.Refused;
        return Refused(fault);
    }

    private ReadOnlyMemory<byte> Refused(ArmedFault fault)
    {
        replies.Await(new Awaited { Fault = fault, Answer = ErrorOf(fault) });
        return default;
    }

    private ReadOnlyMemory<byte> Send(SeenRequest request, ArmedFault? fault, ReadOnlyMemory<byte> bytes)
    {
        switch (request.Verb)
        {
            case "EXEC" when _queueing == Queueing.Refused:
                fault?.GiveBack();
                return End(new Awaited { Replacement = Aborted }, Discard);
            case "EXEC" when _queueing == Queueing.Yes:
                var due = fault ?? _atExec;
                if (_atExec == due) _atExec = null;
                return End(new Awaited { Fault = due, IsExec = true }, bytes);
            case "DISCARD" or "RESET":
                return End(new Awaited { Fault = fault }, bytes);
            case "MULTI":
                _queueing = Queueing.Yes;
                break;
            default:
                if (_queueing == Queueing.No) break;
                if (_atExec is null) _atExec = fault;
                else fault?.GiveBack();
                fault = null;
                break;
        }
        replies.Await(new Awaited { Fault = fault, Confirmations = replies.ConfirmationsOf(request), IsMonitor = request.Verb == "MONITOR" });
        return bytes;
    }

    private ReadOnlyMemory<byte> End(Awaited awaited, ReadOnlyMemory<byte> bytes)
    {
        _queueing = Queueing.No;
        _atExec?.GiveBack();
        _atExec = null;
        replies.Await(awaited);
        return bytes;
    }

    private static byte[] ErrorOf(ArmedFault fault) => Encoding.UTF8.GetBytes($"-{fault.Fault.Error.ReplaceLineEndings(" ")}\r\n");
}
