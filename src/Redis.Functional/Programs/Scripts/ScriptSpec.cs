using LanguageExt;

namespace Redis.Functional;

/// <summary>The commands that run scripts and functions, their replies as they come.</summary>
internal static class ScriptSpec
{
    private static readonly KeyPositions Keys = KeyPositions.Counted(1);

    internal static readonly CommandSpec<RespValue> Eval = Spec.Write("EVAL", Keys, Decode.Tree, CommandFlags.Script);
    internal static readonly CommandSpec<RespValue> EvalSha = Spec.Write("EVALSHA", Keys, Decode.Tree, CommandFlags.Script);
    internal static readonly CommandSpec<RespValue> EvalReadOnly = Spec.Read("EVAL_RO", Keys, Decode.Tree, CommandFlags.Script);
    internal static readonly CommandSpec<RespValue> EvalShaReadOnly = Spec.Read("EVALSHA_RO", Keys, Decode.Tree, CommandFlags.Script);
    internal static readonly CommandSpec<Seq<bool>> Exists = Spec.Read("SCRIPT EXISTS", KeyPositions.None, Decode.List<bool>(Decode.Bool), length: ReplyLength.EachArgument(0));
    internal static readonly CommandSpec<RespValue> FCall = Spec.Write("FCALL", Keys, Decode.Tree, CommandFlags.Script);
    internal static readonly CommandSpec<RespValue> FCallReadOnly = Spec.Read("FCALL_RO", Keys, Decode.Tree, CommandFlags.Script);

    /// <summary>True when the first argument is the name of a function.</summary>
    internal static bool IsFunction(CommandSpec spec) => spec.Name is "FCALL" or "FCALL_RO";
}
