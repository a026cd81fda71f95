/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `typeof Log` | `typeof(OldLog)` | `OldLog.lines` |
*/
public class OldLog
{
    private static int lines;
    private static readonly Type s_type = typeof(OldLog);
    public static int A() { Type gate = typeof(OldLog); lock (gate) { return lines; } }
    public static int B() { Type gate = typeof(OldLog); Monitor.Enter(gate); try { return lines; } finally { Monitor.Exit(gate); } }
    public static int C() { lock (typeof(OldLog)) { return lines; } }
    public static int D() { Monitor.Enter(typeof(OldLog)); try { return lines; } finally { Monitor.Exit(typeof(OldLog)); } }
    public static int E() { lock (s_type) { return lines; } }
    public static int F() { object gate = typeof(OldLog); lock (gate) { return lines; } }
}
