/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `A` | `A.s_gate` | `A.s_strings` |
| `B` | `B.s_gate` | `B.s_n` |
| `C` | `C.s_gate` | `C.s_n` |
*/
public static class A
{
    private static readonly Lock s_gate = new();
    private static readonly Dictionary<string, string> s_strings;
    static A() { s_strings = new(); s_strings.Add("", ""); }
    public static int Count() { lock (s_gate) return s_strings.Count; }
}
public static class B
{
    private static readonly object s_gate = new();
    private static int s_n;
    static B() { s_n = 3; }
    public static int Count() { lock (s_gate) return s_n; }
}
public class C
{
    private static readonly object s_gate = new();
    private static int s_n;
    static C() { s_n = 3; Init(); }
    private static void Init() { s_n++; }
    public static int Count() { lock (s_gate) return s_n; }
}
