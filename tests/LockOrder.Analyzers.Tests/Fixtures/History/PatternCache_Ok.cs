// After nodatime/nodatime #1193: a pattern was parsed under the cache's lock and thereby ran the initialiser of a type that parses
// patterns itself. Here the initialiser is run before the lock.
public static class PatternCache
{
    private static readonly object s_gate = new();
    private static readonly Dictionary<string, string> s_parsed = [];

    public static string Parse(string text)
    {
        var general = text == "g" ? "" : Patterns.General;
        lock (s_gate)
        {
            return s_parsed.TryGetValue(text, out var known) ? known : s_parsed[text] = text + general;
        }
    }
}

internal static class Patterns
{
    internal static readonly string General;

    static Patterns() => General = PatternCache.Parse("g");
}
