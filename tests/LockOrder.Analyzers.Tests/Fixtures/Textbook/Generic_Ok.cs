/* LockOrdering.md
```lock-order
TypeCache.Gate
  ->Interner.Gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `TypeCache.Gate` | `TypeCache<T>.s_gate` | `TypeCache<T>.s_values`, `TypeCache<T>.s_hits` |
| `Interner.Gate` | `Interner.s_gate` | `Interner.s_strings` |
*/
using System.Runtime.CompilerServices;

public static class Interner
{
    private static readonly Lock s_gate = new();
    private static readonly Dictionary<string, string> s_strings;

    static Interner()
    {
        s_strings = new(StringComparer.Ordinal);
        foreach (var known in (string[])["", "a", "b"])
        {
            s_strings.Add(known, known);
        }
    }

    public static string Intern(ReadOnlySpan<char> text)
    {
        lock (s_gate)
        {
            var lookup = s_strings.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(text, out var known))
            {
                return known;
            }

            var created = text.ToString();
            s_strings[created] = created;
            return created;
        }
    }
}

public static class TypeCache<T> where T : class
{
    private static readonly object s_gate = new();
    private static readonly Dictionary<string, T> s_values = [];
    private static readonly ConditionalWeakTable<T, string> s_names = new();
    private static int s_hits;

    public static T GetOrAdd(string key, Func<string, T> create)
    {
        lock (s_gate)
        {
            if (s_values.TryGetValue(key, out var value))
            {
                s_hits++;
                return value;
            }
        }

        var created = create(key);
        lock (s_gate)
        {
            var name = Interner.Intern(key);
            if (!s_values.TryAdd(name, created))
            {
                return s_values[name];
            }

            s_names.AddOrUpdate(created, name);
            return created;
        }
    }

    public static string? NameOf(T value) => s_names.TryGetValue(value, out var name) ? name : null;

    public static void Copy<TOther>(Func<TOther, T> convert) where TOther : class
    {
        foreach (var (key, other) in TypeCache<TOther>.ToArray())
        {
            GetOrAdd(key, _ => convert(other));
        }
    }

    public static KeyValuePair<string, T>[] ToArray()
    {
        lock (s_gate)
        {
            return [.. s_values];
        }
    }

    public static void Clear()
    {
        lock (s_gate)
        {
            s_values.Clear();
            s_hits = 0;
        }
    }
}
