/* LockOrdering.md
| Lock | Protects |
|---|---|
| A.gate | `Data.Value` |

More:

| Lock | Protects |
|---|---|
| B.gate | `Data.Value` |
*/
class A { internal static readonly object gate = new(); }
class B { internal static readonly object gate = new(); }
class Data
{
    internal static int Value;

    void Good() { lock (A.gate) { lock (B.gate) { Value = 1; } } }
    void Bad() { lock (A.gate) { {|LOCK2001:Value|} = 1; } }
}
