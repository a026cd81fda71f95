/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `test` | `Test.this` | `Test.B` |
*/
public class Test
{
    internal bool B;
}

public class Inner
{
    private readonly Test _test = new();

    public void M()
    {
        lock (_test)
        {
            _test.B = true;
        }
    }
}
