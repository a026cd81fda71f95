/* LockOrdering.md
| Locker | Protects |
|---|---|
| A.gate | `A.Value` |

| Name | Lock |
|---|---|
| A.gate | `A.Value` |

<!--
| Lock | Protects |
|---|---|
| A.gate | `A.Value` |
-->

```text
| Lock | Protects |
|---|---|
| A.gate | `A.Value` |
```
*/
class A
{
    private readonly object gate = new();
    private int Value;
    void Fine() => Value = 1;
}
