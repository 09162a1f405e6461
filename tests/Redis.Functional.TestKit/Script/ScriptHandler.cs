namespace Redis.Functional.TestKit;

/// <summary>Answers one command.</summary>
public delegate ScriptReply ScriptHandler(ScriptCommand command, ScriptSession session);
