namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

module private Read =
    let inline map ([<InlineIfLambda>] f: 'A -> 'B) (result: RedisResult<'A>) : RedisResult<'B> =
        let mutable value = Unchecked.defaultof<'A>
        if result.TryGetValue &value then RedisResult.Ok(f value) else RedisResult.Error result.Error

    let option (value: RedisValue option) (codec: IRedisCodec<'T>) : RedisResult<'T option> =
        match value with
        | None -> RedisResult.Ok None
        | Some found -> codec.Decode(found) |> map Some

    let list (read: 'A -> IRedisCodec<'T> -> RedisResult<'B>) (items: 'A list) (codec: IRedisCodec<'T>) : RedisResult<'B list> =
        let rec next (done': 'B list) (rest: 'A list) =
            match rest with
            | [] -> RedisResult.Ok(List.rev done')
            | item :: others ->
                let result = read item codec
                let mutable value = Unchecked.defaultof<'B>
                if result.TryGetValue &value then next (value :: done') others else RedisResult.Error result.Error

        next [] items

[<Struct>]
type internal OptionReading<'T> =
    interface ICodecReading<RedisValue option, 'T, 'T option> with
        member _.Read(reply, codec) = Read.option reply codec

[<Struct>]
type internal ListReading<'T> =
    interface ICodecReading<RedisValue list, 'T, 'T list> with
        member _.Read(reply, codec) = Read.list (fun value codec -> codec.Decode(value)) reply codec

[<Struct>]
type internal OptionsReading<'T> =
    interface ICodecReading<RedisValue option list, 'T, 'T option list> with
        member _.Read(reply, codec) = Read.list Read.option reply codec

[<Struct>]
type internal FieldsReading<'T> =
    interface ICodecReading<(RedisValue * RedisValue) list, 'T, (RedisValue * 'T) list> with
        member _.Read(reply, codec) =
            Read.list (fun (field, value) codec -> codec.Decode(value) |> Read.map (fun read -> field, read)) reply codec

[<Struct>]
type internal MembersReading<'T> =
    interface ICodecReading<(RedisValue * float) list, 'T, ('T * float) list> with
        member _.Read(reply, codec) =
            Read.list (fun (value, score) codec -> codec.Decode(value) |> Read.map (fun read -> read, score)) reply codec

[<Struct>]
type internal MemberReading<'T> =
    interface ICodecReading<(RedisValue * float) option, 'T, ('T * float) option> with
        member _.Read(reply, codec) =
            match reply with
            | None -> RedisResult.Ok None
            | Some(value, score) -> codec.Decode(value) |> Read.map (fun read -> Some(read, score))

[<Struct>]
type internal KeyedReading<'T> =
    interface ICodecReading<(RedisKey * RedisValue) option, 'T, (RedisKey * 'T) option> with
        member _.Read(reply, codec) =
            match reply with
            | None -> RedisResult.Ok None
            | Some(key, value) -> codec.Decode(value) |> Read.map (fun read -> Some(key, read))

// The compiler would inline the blocking ones into the assembly of a caller, which has no access to the internal members of C# that they call.

/// Decodes the values of a command as a type: (Cmd.sPop ("jobs", 3L)).As<Job>(). Without a codec, the client's codec for the type is used. A value of
/// another form is a Decode error. Since 0.1.
[<AbstractClass; Sealed; Extension>]
type CommandReading =
    /// Decodes the value as a type.
    [<Extension>]
    static member As<'T>(command: Command<RedisValue option>, ?codec: IRedisCodec<'T>) : Command<'T option> =
        CodecCommand<RedisValue option, 'T, 'T option, OptionReading<'T>>(command, Option.toObj codec)

    /// Decodes the values as a type.
    [<Extension>]
    static member As<'T>(command: Command<RedisValue list>, ?codec: IRedisCodec<'T>) : Command<'T list> =
        CodecCommand<RedisValue list, 'T, 'T list, ListReading<'T>>(command, Option.toObj codec)

    /// Decodes the values as a type.
    [<Extension>]
    static member As<'T>(command: Command<RedisValue option list>, ?codec: IRedisCodec<'T>) : Command<'T option list> =
        CodecCommand<RedisValue option list, 'T, 'T option list, OptionsReading<'T>>(command, Option.toObj codec)

    /// Decodes the values of the fields as a type.
    [<Extension>]
    static member As<'T>(command: Command<(RedisValue * RedisValue) list>, ?codec: IRedisCodec<'T>) : Command<(RedisValue * 'T) list> =
        CodecCommand<(RedisValue * RedisValue) list, 'T, (RedisValue * 'T) list, FieldsReading<'T>>(command, Option.toObj codec)

    /// Decodes the members as a type.
    [<Extension>]
    static member As<'T>(command: Command<(RedisValue * float) list>, ?codec: IRedisCodec<'T>) : Command<('T * float) list> =
        CodecCommand<(RedisValue * float) list, 'T, ('T * float) list, MembersReading<'T>>(command, Option.toObj codec)

    /// Decodes the member as a type.
    [<Extension>]
    static member As<'T>(command: Command<(RedisValue * float) option>, ?codec: IRedisCodec<'T>) : Command<('T * float) option> =
        CodecCommand<(RedisValue * float) option, 'T, ('T * float) option, MemberReading<'T>>(command, Option.toObj codec)

    /// Decodes the value as a type.
    [<Extension>]
    static member As<'T>(command: Command<(RedisKey * RedisValue) option>, ?codec: IRedisCodec<'T>) : Command<(RedisKey * 'T) option> =
        CodecCommand<(RedisKey * RedisValue) option, 'T, (RedisKey * 'T) option, KeyedReading<'T>>(command, Option.toObj codec)

    /// Decodes the value as a type.
    [<Extension; MethodImpl(MethodImplOptions.NoInlining)>]
    static member As<'T>(command: BlockingCommand<RedisValue option>, ?codec: IRedisCodec<'T>) : BlockingCommand<'T option> =
        command.With(CommandReading.As(command.Command, ?codec = codec))

    /// Decodes the member as a type.
    [<Extension; MethodImpl(MethodImplOptions.NoInlining)>]
    static member As<'T>(command: BlockingCommand<(RedisValue * float) option>, ?codec: IRedisCodec<'T>) : BlockingCommand<('T * float) option> =
        command.With(CommandReading.As(command.Command, ?codec = codec))

    /// Decodes the value as a type.
    [<Extension; MethodImpl(MethodImplOptions.NoInlining)>]
    static member As<'T>(command: BlockingCommand<(RedisKey * RedisValue) option>, ?codec: IRedisCodec<'T>) : BlockingCommand<(RedisKey * 'T) option> =
        command.With(CommandReading.As(command.Command, ?codec = codec))
