/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Codec` | `CodecTable.s_lock` | `CodecTable.s_codecs`, `CodecTable.s_default` |
*/
using System;
using System.Collections.Generic;

public delegate byte[] Codec(byte[] input);

public static class CodecTable
{
    private static readonly object s_lock = new();
    private static Dictionary<string, Codec> s_codecs;
    private static string s_default = "id";

    static CodecTable()
    {
        s_codecs = new(StringComparer.OrdinalIgnoreCase) { ["id"] = static b => b };
        Register("rev", static b =>
        {
            var copy = (byte[])b.Clone();
            Array.Reverse(copy);
            return copy;
        });
        s_codecs["empty"] = static _ => [];
    }

    public static void Register(string name, Codec codec, bool makeDefault = false)
    {
        lock (s_lock)
        {
            s_codecs[name] = codec;
            if (makeDefault) s_default = name;
        }
    }

    public static byte[] Encode(byte[] data, string? name = null)
    {
        Codec? codec;
        lock (s_lock)
        {
            if (!s_codecs.TryGetValue(name ?? s_default, out codec)) throw new KeyNotFoundException(name);
        }

        return codec(data);
    }

    public static void ReplaceAll(IEnumerable<KeyValuePair<string, Codec>> codecs)
    {
        var fresh = new Dictionary<string, Codec>(codecs);
        lock (s_lock)
        {
            s_codecs = fresh;
            s_default = fresh.ContainsKey(s_default) ? s_default : "id";
        }
    }
}
