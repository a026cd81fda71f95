/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| properties | `Settings.Locker` | `Settings.Values (contents)` |
*/
// CodeQL's cs/unsynchronized-static-access: a static dictionary that one method reads without its lock.
public static class Settings
{
    private static readonly object Locker = new();
    private static readonly Dictionary<string, string> Values = new()
    {
        ["culture"] = "en",
        ["theme"] = "dark",
    };

    public static string? Theme
    {
        get
        {
            lock (Locker)
            {
                return Get("theme");
            }
        }

        set
        {
            lock (Locker)
            {
                Set("theme", value ?? "");
            }
        }
    }

    public static string? Culture
    {
        get
        {
            lock (Locker)
            {
                return Get("culture");
            }
        }
    }

    private static string? Get(string name) => Values.TryGetValue(name, out var value) ? value : null;

    private static void Set(string name, string value) => Values[name] = value;

    public static IReadOnlyList<string> Names()
    {
        lock (Locker)
        {
            return [.. Values.Keys];
        }
    }
}
