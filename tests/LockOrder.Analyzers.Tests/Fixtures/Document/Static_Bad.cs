/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| types | `typeof(Registry)` | `Registry.s_all` |
| self | `Registry.this` | `Registry._mine` |
*/
class Registry
{
    private static int s_all;
    private int _mine;

    void Good() { lock (typeof(Registry)) { s_all = 1; } lock (this) { _mine = 1; } }
    void Bad() { {|LOCK2001:s_all|} = 1; {|LOCK2001:_mine|} = 1; }
    void Bad2(Registry other) { lock (this) { {|LOCK2001:other._mine|} = 1; } }
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    void Good2() { _mine = 2; }
}
