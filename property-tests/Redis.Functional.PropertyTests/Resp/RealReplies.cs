using System.Text;

namespace Redis.Functional.PropertyTests.Resp;

/// <summary>What redis-server 7.0.15 answered over a socket, first in RESP2, then in RESP3.</summary>
static class RealReplies
{
    static readonly string[] Captured =
    [
        // PING
        "+PONG\r\n",
        // GET t
        "$4\r\ntext\r\n",
        // GET none
        "$-1\r\n",
        // LRANGE l 0 -1
        "*3\r\n$1\r\na\r\n$1\r\nb\r\n$1\r\nc\r\n",
        // HGETALL h
        "*4\r\n$1\r\nf\r\n$1\r\n1\r\n$1\r\ng\r\n$1\r\n2\r\n",
        // ZRANGE z 0 -1 WITHSCORES
        "*6\r\n$1\r\nc\r\n$23\r\n-1.9999999999999999e-07\r\n$1\r\na\r\n$3\r\n1.5\r\n$1\r\nb\r\n$3\r\ninf\r\n",
        // ZSCORE z b
        "$3\r\ninf\r\n",
        // SMEMBERS s
        "*2\r\n$1\r\nx\r\n$1\r\ny\r\n",
        // XRANGE x - +
        "*1\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\nk\r\n$1\r\nv\r\n",
        // INCR t
        "-ERR value is not an integer or out of range\r\n",
        // XREADGROUP GROUP g c COUNT 1 STREAMS x >
        "*1\r\n*2\r\n$1\r\nx\r\n*1\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\nk\r\n$1\r\nv\r\n",
        // XPENDING x g
        "*4\r\n:1\r\n$3\r\n1-1\r\n$3\r\n1-1\r\n*1\r\n*2\r\n$1\r\nc\r\n$1\r\n1\r\n",
        // XINFO STREAM x
        "*20\r\n$6\r\nlength\r\n:1\r\n$15\r\nradix-tree-keys\r\n:1\r\n$16\r\nradix-tree-nodes\r\n:2\r\n$17\r\nlast-generate"
        + "d-id\r\n$3\r\n1-1\r\n$20\r\nmax-deleted-entry-id\r\n$3\r\n0-0\r\n$13\r\nentries-added\r\n:1\r\n$23\r\nrecorded-fir"
        + "st-entry-id\r\n$3\r\n1-1\r\n$6\r\ngroups\r\n:1\r\n$11\r\nfirst-entry\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\nk\r\n$1\r\n"
        + "v\r\n$10\r\nlast-entry\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\nk\r\n$1\r\nv\r\n",
        // COMMAND INFO GET
        "*1\r\n*10\r\n$3\r\nget\r\n:2\r\n*2\r\n+readonly\r\n+fast\r\n:1\r\n:1\r\n:1\r\n*3\r\n+@read\r\n+@string\r\n+@fast\r"
        + "\n*0\r\n*1\r\n*6\r\n$5\r\nflags\r\n*2\r\n+RO\r\n+access\r\n$12\r\nbegin_search\r\n*4\r\n$4\r\ntype\r\n$5\r\nindex\r"
        + "\n$4\r\nspec\r\n*2\r\n$5\r\nindex\r\n:1\r\n$9\r\nfind_keys\r\n*4\r\n$4\r\ntype\r\n$5\r\nrange\r\n$4\r\nspec\r\n*6\r"
        + "\n$7\r\nlastkey\r\n:0\r\n$7\r\nkeystep\r\n:1\r\n$5\r\nlimit\r\n:0\r\n*0\r\n",
        // CONFIG GET maxmemory*
        "*10\r\n$17\r\nmaxmemory-clients\r\n$1\r\n0\r\n$16\r\nmaxmemory-policy\r\n$10\r\nnoeviction\r\n$27\r\nmaxmemory-evi"
        + "ction-tenacity\r\n$2\r\n10\r\n$9\r\nmaxmemory\r\n$1\r\n0\r\n$17\r\nmaxmemory-samples\r\n$1\r\n5\r\n",
        // GEOPOS geo P none
        "*2\r\n*2\r\n$20\r\n13.36138933897018433\r\n$20\r\n38.11555639549629859\r\n*-1\r\n",
        // EXISTS t
        ":1\r\n",
        // MGET t none l
        "*3\r\n$4\r\ntext\r\n$-1\r\n$-1\r\n",
        // CLIENT TRACKINGINFO
        "*6\r\n$5\r\nflags\r\n*1\r\n$3\r\noff\r\n$8\r\nredirect\r\n:-1\r\n$8\r\nprefixes\r\n*0\r\n",
        // ACL GETUSER default
        "*12\r\n$5\r\nflags\r\n*2\r\n$2\r\non\r\n$6\r\nnopass\r\n$9\r\npasswords\r\n*0\r\n$8\r\ncommands\r\n$5\r\n+@all\r\n"
        + "$4\r\nkeys\r\n$2\r\n~*\r\n$8\r\nchannels\r\n$2\r\n&*\r\n$9\r\nselectors\r\n*0\r\n",
        // SLOWLOG GET 1
        "*0\r\n",
        // MEMORY USAGE t
        ":64\r\n",
        // NOSUCH
        "-ERR unknown command 'NOSUCH', with args beginning with: \r\n",
        // SUBSCRIBE c1 c2
        "*3\r\n$9\r\nsubscribe\r\n$2\r\nc1\r\n:1\r\n*3\r\n$9\r\nsubscribe\r\n$2\r\nc2\r\n:2\r\n",
        // UNSUBSCRIBE
        "*3\r\n$11\r\nunsubscribe\r\n$2\r\nc1\r\n:1\r\n*3\r\n$11\r\nunsubscribe\r\n$2\r\nc2\r\n:0\r\n",
        // SCAN 0 COUNT 2
        "*2\r\n$1\r\n2\r\n*2\r\n$1\r\nt\r\n$1\r\nx\r\n",
        // BLPOP nol 0.01
        "*-1\r\n",
        // OBJECT HELP
        "*15\r\n+OBJECT <subcommand> [<arg> [value] [opt] ...]. Subcommands are:\r\n+ENCODING <key>\r\n+    Return the kind"
        + " of internal representation used in order to store the value\r\n+    associated with a <key>.\r\n+FREQ <key>\r\n+ "
        + "   Return the access frequency index of the <key>. The returned integer is\r\n+    proportional to the logarithm o"
        + "f the recent access frequency of the key.\r\n+IDLETIME <key>\r\n+    Return the idle time of the <key>, that is th"
        + "e approximated number of\r\n+    seconds elapsed since the last access to the key.\r\n+REFCOUNT <key>\r\n+    Retu"
        + "rn the number of references of the value associated with the specified\r\n+    <key>.\r\n+HELP\r\n+    Prints this"
        + " help.\r\n",
        // TYPE t
        "+string\r\n",
        // EVAL return {1,{2,{3,false,'x'}},redis.error_reply('MY bad')
        "*4\r\n:1\r\n*2\r\n:2\r\n*3\r\n:3\r\n$-1\r\n$1\r\nx\r\n-MY bad\r\n+fine\r\n",
        // EXEC
        "*3\r\n-ERR value is not an integer or out of range\r\n$4\r\ntext\r\n*4\r\n$1\r\nf\r\n$1\r\n1\r\n$1\r\ng\r\n$1\r\n2"
        + "\r\n",
        // HELLO 3
        "%7\r\n$6\r\nserver\r\n$5\r\nredis\r\n$7\r\nversion\r\n$6\r\n7.0.15\r\n$5\r\nproto\r\n:3\r\n$2\r\nid\r\n:3\r\n$4\r\n"
        + "mode\r\n$10\r\nstandalone\r\n$4\r\nrole\r\n$6\r\nmaster\r\n$7\r\nmodules\r\n*0\r\n",
        // GET none
        "_\r\n",
        // HGETALL h
        "%2\r\n$1\r\nf\r\n$1\r\n1\r\n$1\r\ng\r\n$1\r\n2\r\n",
        // ZRANGE z 0 -1 WITHSCORES
        "*3\r\n*2\r\n$1\r\nc\r\n,-1.9999999999999999e-07\r\n*2\r\n$1\r\na\r\n,1.5\r\n*2\r\n$1\r\nb\r\n,inf\r\n",
        // ZSCORE z b
        ",inf\r\n",
        // SMEMBERS s
        "~2\r\n$1\r\nx\r\n$1\r\ny\r\n",
        // XREADGROUP GROUP g c COUNT 1 STREAMS x >
        "%1\r\n$1\r\nx\r\n*1\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\nk\r\n$1\r\nv\r\n",
        // XINFO STREAM x
        "%10\r\n$6\r\nlength\r\n:1\r\n$15\r\nradix-tree-keys\r\n:1\r\n$16\r\nradix-tree-nodes\r\n:2\r\n$17\r\nlast-generate"
        + "d-id\r\n$3\r\n1-1\r\n$20\r\nmax-deleted-entry-id\r\n$3\r\n0-0\r\n$13\r\nentries-added\r\n:1\r\n$23\r\nrecorded-fir"
        + "st-entry-id\r\n$3\r\n1-1\r\n$6\r\ngroups\r\n:1\r\n$11\r\nfirst-entry\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\nk\r\n$1\r\n"
        + "v\r\n$10\r\nlast-entry\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\nk\r\n$1\r\nv\r\n",
        // COMMAND INFO GET
        "*1\r\n*10\r\n$3\r\nget\r\n:2\r\n~2\r\n+readonly\r\n+fast\r\n:1\r\n:1\r\n:1\r\n~3\r\n+@read\r\n+@string\r\n+@fast\r"
        + "\n~0\r\n~1\r\n%3\r\n$5\r\nflags\r\n~2\r\n+RO\r\n+access\r\n$12\r\nbegin_search\r\n%2\r\n$4\r\ntype\r\n$5\r\nindex\r"
        + "\n$4\r\nspec\r\n%1\r\n$5\r\nindex\r\n:1\r\n$9\r\nfind_keys\r\n%2\r\n$4\r\ntype\r\n$5\r\nrange\r\n$4\r\nspec\r\n%3\r"
        + "\n$7\r\nlastkey\r\n:0\r\n$7\r\nkeystep\r\n:1\r\n$5\r\nlimit\r\n:0\r\n~0\r\n",
        // CONFIG GET maxmemory*
        "%5\r\n$17\r\nmaxmemory-clients\r\n$1\r\n0\r\n$16\r\nmaxmemory-policy\r\n$10\r\nnoeviction\r\n$27\r\nmaxmemory-evic"
        + "tion-tenacity\r\n$2\r\n10\r\n$9\r\nmaxmemory\r\n$1\r\n0\r\n$17\r\nmaxmemory-samples\r\n$1\r\n5\r\n",
        // GEOPOS geo P none
        "*2\r\n*2\r\n,13.36138933897018433\r\n,38.11555639549629859\r\n_\r\n",
        // MGET t none l
        "*3\r\n$4\r\ntext\r\n_\r\n_\r\n",
        // CLIENT TRACKINGINFO
        "%3\r\n$5\r\nflags\r\n~1\r\n$3\r\noff\r\n$8\r\nredirect\r\n:-1\r\n$8\r\nprefixes\r\n*0\r\n",
        // ACL GETUSER default
        "%6\r\n$5\r\nflags\r\n~2\r\n$2\r\non\r\n$6\r\nnopass\r\n$9\r\npasswords\r\n*0\r\n$8\r\ncommands\r\n$5\r\n+@all\r\n$"
        + "4\r\nkeys\r\n$2\r\n~*\r\n$8\r\nchannels\r\n$2\r\n&*\r\n$9\r\nselectors\r\n*0\r\n",
        // SUBSCRIBE c1 c2
        ">3\r\n$9\r\nsubscribe\r\n$2\r\nc1\r\n:1\r\n>3\r\n$9\r\nsubscribe\r\n$2\r\nc2\r\n:2\r\n",
        // UNSUBSCRIBE
        ">3\r\n$11\r\nunsubscribe\r\n$2\r\nc1\r\n:1\r\n>3\r\n$11\r\nunsubscribe\r\n$2\r\nc2\r\n:0\r\n",
        // EVAL return {1,{2,{3,false,'x'}},redis.error_reply('MY bad')
        "*4\r\n:1\r\n*2\r\n:2\r\n*3\r\n:3\r\n_\r\n$1\r\nx\r\n-MY bad\r\n+fine\r\n",
        // EXEC
        "*3\r\n-ERR value is not an integer or out of range\r\n$4\r\ntext\r\n%2\r\n$1\r\nf\r\n$1\r\n1\r\n$1\r\ng\r\n$1\r\n2"
        + "\r\n",
        // DEBUG PROTOCOL attrib
        "-ERR DEBUG command not allowed. If the enable-debug-command option is set to \"local\", you can run it from a loca"
        + "l connection, otherwise you need to set this option in the configuration file, and then restart the server.\r\n",
        // EVAL redis.setresp(3); return {double=3.5, x={map={a=1,b={se
        ",3.5\r\n",
        // EVAL return {double=3.25} 0
        ",3.25\r\n",
        // EVAL return {map={a=1,b={set={q=true}}}} 0
        "%2\r\n$1\r\na\r\n:1\r\n$1\r\nb\r\n~1\r\n$1\r\nq\r\n",
        // EVAL return {big_number='12345679999999999999999999999999999
        "(1234567999999999999999999999999999999\r\n",
        // EVAL return {verbatim_string={format='txt',string='hi there'
        "=12\r\ntxt:hi there\r\n",
        // CLIENT TRACKING ON
        "+OK\r\n",
    ];

    public static byte[][] All { get; } = [.. Captured.Select(Encoding.Latin1.GetBytes)];
}
