/* LockOrdering.md
| Lock | Protects |
|---|---|
| A.gate | `{|LOCK0003:count|}` |
*/
//- message LOCK0003: 'count' could be any of 'A.count', 'Unrelated.count'; name its type
class A
{
    private readonly object gate = new();
    private int count;
    void Fine() { count = 1; }
}

class Unrelated
{
    private int count;
    void Fine() { count++; }
}
