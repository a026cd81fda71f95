/* LockOrdering.md
| Lock | Declared as |
|---|---|
| category | `Category.this` |
| appender | `Appender.this` |

```lock-order
category
  ->appender
```
*/
public class Category
{
    private readonly List<Appender> _appenders = [];

    public void Error(string text)
    {
        lock (this)
        {
            _appenders[0].DoAppend(text);
        }
    }
}

public abstract class Appender
{
    public void DoAppend(string text)
    {
        lock (this)
        {
            {|LOCK1001:Append(text)|};
        }
    }

    protected abstract void Append(string text);
}

public sealed class Socket(Category log) : Appender
{
    protected override void Append(string text) => log.Error(text);
}
